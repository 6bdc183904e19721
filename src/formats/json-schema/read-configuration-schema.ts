import { type Finding, formatPath, START_OF_FILE } from '../../base/index.ts';
import type { DocumentFile, DocumentNode } from '../../document/index.ts';
import { findReferenceProblems } from './reference-crawl.ts';

/** A configuration schema as read; without `root` the findings say why it cannot be. */
export interface ConfigurationSchema {
  readonly root?: DocumentNode;
  readonly findings: readonly Finding[];
}

/** Reads a configuration schema and checks that every reference that it reaches leads somewhere. */
export function readConfigurationSchema(file: DocumentFile): ConfigurationSchema {
  const loaded = loadConfigurationSchema(file);
  if (loaded.root === undefined) return loaded;
  const problems = findReferenceProblems(file.documents, loaded.root);
  return { root: loaded.root, findings: problems.map(({ node, message }) => referenceFinding(node, message)) };
}

/** Parses a configuration schema without looking inside. */
export function loadConfigurationSchema({ documents, file }: DocumentFile): ConfigurationSchema {
  const parsed = documents.load(file);
  if (parsed?.root === undefined) {
    const why = parsed?.problem?.message ?? 'the bundle has no such file';
    return {
      findings: [
        {
          rule: parsed === undefined ? 'FILE_NOT_FOUND' : 'INVALID_CONFIG_JSON',
          severity: 'error',
          message: `configuration schema ${file} cannot be read: ${why}`,
          fix: 'Make the file a JSON Schema in valid JSON or YAML.',
          path: '',
          file,
          range: parsed?.problem?.range ?? START_OF_FILE,
        },
      ],
    };
  }
  const { root } = parsed;
  if (root.isMap || typeof root.value === 'boolean') return { root, findings: [] };
  return { findings: [shapeFinding(root, 'a configuration schema must be a map of keywords, or true or false')] };
}

function shapeFinding(node: DocumentNode, message: string): Finding {
  return {
    rule: 'INVALID_CONFIG_SCHEMA',
    severity: 'error',
    message,
    fix: 'Write a JSON Schema.',
    path: formatPath(node.path),
    ...node.location(),
  };
}

/** A finding about a `$ref` that leads nowhere. */
export function referenceFinding(node: DocumentNode, message: string): Finding {
  return {
    rule: 'UNRESOLVED_REFERENCE',
    severity: 'error',
    message,
    fix: 'Point the reference at a file and place inside the bundle.',
    path: formatPath([...node.path, '$ref']),
    ...(node.get('$ref') ?? node).location(),
  };
}
