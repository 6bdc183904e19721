import type { DocumentNode } from '../document/index.js';
/** What a value of a schema document is: a schema, a map of names to schemas, or a plain value. */
export type Role = 'schema' | 'names' | 'value';
/** Calls `visit` with every schema of a schema document, and returns how many values the document has. */
export declare function walkSchema(root: DocumentNode, visit: (schema: DocumentNode) => void): number;
/** What the member of a name is in a value of a role. */
export declare function roleOfMember(name: string, role: Role): Role;
