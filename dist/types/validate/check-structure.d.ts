import type { DocumentNode } from '../document/index.js';
import type { ValidationFindings } from './check-context.js';
/**
 * Layer 1: the document has exactly the names and kinds of value that dialect 1.0 knows, in any of its shapes.
 *
 * @returns paths that are missing only because their names are misspelt, which is a finding already
 */
export declare function checkStructure(root: DocumentNode, findings: ValidationFindings): string[];
