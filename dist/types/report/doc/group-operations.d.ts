import type { DocOperation } from '../doc-model.js';
/** Operations that belong together. */
export interface OperationGroup {
    /** What their targets begin with. */
    readonly name: string;
    readonly operations: readonly DocOperation[];
}
/**
 * Parts the operations of a large interface by how their targets begin, in the order of the first of each; one group
 * where there are few of them, or where hardly two begin alike.
 */
export declare function groupOperations(operations: readonly DocOperation[]): readonly OperationGroup[];
