import type { LoadedFiles } from './load-files.ts';
import type { ProtoFile } from './proto-file.ts';
import type { ProtoSchema } from './schema.ts';
/** Merges a file and its imports into one schema with resolved names. */
export declare function buildSchema(root: ProtoFile, loaded: LoadedFiles): ProtoSchema;
