import type { DocumentNode } from '../document/index.js';
import type { SchemaProblem } from './schema-problem.js';
import { type Role } from './walk-schema.js';
/** A schema of draft-04 in the words of draft-07. @see JSON Schema Validation draft-04, section 5.1 */
export declare function modernise(schema: unknown, role?: Role): unknown;
/** What draft-04 refuses and draft-07 would take for something else. */
export declare function findEarlyProblems(root: DocumentNode): SchemaProblem[];
