import { type Finding, hasErrors } from '../../base/index.ts';
import type { DocumentFile } from '../../document/index.ts';
import { buildSchema } from './build-schema.ts';
import { checkFiles, checkTypes } from './check-files.ts';
import { loadProtoFiles } from './load-files.ts';
import type { ProtoSchema } from './schema.ts';

/** What reading a .proto file gives; `root` is missing when an error makes the file unreadable. */
export interface ReadProtobuf {
  readonly root?: ProtoSchema;
  readonly findings: readonly Finding[];
}

/**
 * Reads a .proto file of any syntax level together with the files of the bundle that it imports. Wrong syntax,
 * repeated names and numbers, and types that are defined nowhere are error findings. An import that the bundle does
 * not have leaves the file readable, with types that are known by name only: an error for a folder of the bundle, a
 * warning for files of somebody else.
 */
export function readProtobuf(file: DocumentFile): ReadProtobuf {
  const loaded = loadProtoFiles(file);
  const findings = [...loaded.findings];
  if (loaded.root === undefined || isUnreadable(findings)) return { findings };
  findings.push(...checkFiles([loaded.root, ...loaded.imported.values()]));
  const schema = buildSchema(loaded.root, loaded);
  if (loaded.missing.size === 0) findings.push(...checkTypes(schema));
  return isUnreadable(findings) ? { findings } : { root: schema, findings };
}

function isUnreadable(findings: readonly Finding[]): boolean {
  return hasErrors(findings.filter(({ rule }) => rule !== 'UNRESOLVED_REFERENCE'));
}
