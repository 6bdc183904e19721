import type { DocumentFile, DocumentNode } from '../../document/index.ts';
import { compareSchemas, type SchemaDocument } from '../../schema/index.ts';
import { reachedFiles } from './reached-files.ts';
import { loadConfigurationSchema } from './read-configuration-schema.ts';

/**
 * Why a configuration schema refuses a value, as a clause; `undefined` when it accepts it, or cannot be read well
 * enough to tell.
 */
export function findRefusal(schema: DocumentFile, value: unknown): string | undefined {
  const { root } = loadConfigurationSchema(schema);
  if (root === undefined) return undefined;
  return compareSchemas({ schema: { enum: [value] } }, documentOf(schema, root), { world: 'open' }).witness?.error;
}

function documentOf({ documents, file }: DocumentFile, root: DocumentNode): SchemaDocument {
  return { schema: root.value, file, files: reachedFiles(documents, file) };
}
