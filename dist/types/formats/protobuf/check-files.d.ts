import type { Finding } from '../../base/index.js';
import type { ProtoFile } from './proto-file.js';
import type { ProtoSchema } from './schema.js';
/** What a compiler would refuse in files whose syntax is right: repeated names, numbers and rules of the syntax level. */
export declare function checkFiles(files: readonly ProtoFile[]): Finding[];
/** Types that are defined nowhere; only meaningful when every imported file is at hand. */
export declare function checkTypes(schema: ProtoSchema): Finding[];
