import type { LoadedFiles } from './load-files.js';
import type { ProtoFile } from './proto-file.js';
import type { ProtoSchema } from './schema.js';
/** Merges a file and its imports into one schema with resolved names. */
export declare function buildSchema(root: ProtoFile, loaded: LoadedFiles): ProtoSchema;
