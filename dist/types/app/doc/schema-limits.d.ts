import type { DocumentNode } from '../../document/index.js';
/** What a schema says about its values besides the type, in words. */
export declare function schemaLimits(find: (keyword: string) => DocumentNode | undefined): string[];
