import type { DocumentNode, DocumentSet } from '../../document/index.js';
import type { SchemaProblem } from './schema-diff.js';
/** The references that lead nowhere among all that can be reached from a schema; unused definitions do not count. */
export declare function findReferenceProblems(documents: DocumentSet, root: DocumentNode): SchemaProblem[];
