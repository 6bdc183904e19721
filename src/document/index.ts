/** YAML and JSON texts as values that know where they stand. */
export { joinBundlePath } from './bundle-path.ts';
export { Coverage, type Difference } from './coverage.ts';
export { DocumentNode } from './document-node.ts';
export {
  type DocumentFile,
  DocumentSet,
  type ReferenceProblem,
  type ReferenceProblemKind,
  type ReferenceTarget,
} from './document-set.ts';
export { type EditedYaml, editYaml, type YamlEdit } from './edit-yaml.ts';
export type { ParseCache } from './parse-cache.ts';
export {
  decodeText,
  MAX_DOCUMENT_BYTES,
  type ParsedDocument,
  type ParseProblem,
  parseDocument,
  type Syntax,
} from './parse-document.ts';
export { loadParses, ParseMemory, saveParses } from './parse-memory.ts';
export { Source } from './source.ts';
export { MAX_DEPTH } from './syntax-tree.ts';
