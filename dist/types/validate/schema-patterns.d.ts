import type { DocumentNode } from '../document/index.js';
import type { SchemaProblem } from './schema-problem.js';
/** The regular expressions of a schema that are none; the engine would name neither file nor line. */
export declare function findPatternProblems(root: DocumentNode): SchemaProblem[];
