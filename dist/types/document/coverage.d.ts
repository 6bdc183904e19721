import type { DocumentNode } from './document-node.js';
/** One place where two documents differ; exactly one side is missing when a member or item was added or removed. */
export interface Difference {
    readonly before?: DocumentNode;
    readonly after?: DocumentNode;
    /** The nearest values that both documents have. */
    readonly beforeParent: DocumentNode;
    readonly afterParent: DocumentNode;
}
/**
 * Remembers which values a walk has compared and judged, so that whatever is left and differs can be reported as
 * unclassified instead of being passed over in silence.
 */
export declare class Coverage {
    #private;
    /** Marks values, with all that is below them, as judged. */
    mark(before: DocumentNode | undefined, after: DocumentNode | undefined): void;
    hasBefore(node: DocumentNode): boolean;
    hasAfter(node: DocumentNode): boolean;
    /** The differences between two documents that no mark covers, smallest subtrees first named. */
    uncovered(before: DocumentNode, after: DocumentNode): Difference[];
}
