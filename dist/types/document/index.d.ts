/** YAML and JSON texts as values that know where they stand. */
export { joinBundlePath } from './bundle-path.js';
export { Coverage, type Difference } from './coverage.js';
export { DocumentNode } from './document-node.js';
export { type DocumentFile, DocumentSet, type ReferenceProblem, type ReferenceProblemKind, type ReferenceTarget, } from './document-set.js';
export { type EditedYaml, editYaml, type YamlEdit } from './edit-yaml.js';
export type { ParseCache } from './parse-cache.js';
export { decodeText, MAX_DOCUMENT_BYTES, type ParsedDocument, type ParseProblem, parseDocument, type Syntax, } from './parse-document.js';
export { loadParses, ParseMemory, saveParses } from './parse-memory.js';
export { Source } from './source.js';
export { MAX_DEPTH } from './syntax-tree.js';
