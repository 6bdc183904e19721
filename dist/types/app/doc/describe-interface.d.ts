import type { Finding } from '../../base/index.js';
import type { Interface } from '../../contract/index.js';
import type { DocumentSet } from '../../document/index.js';
import type { DocInterface, DocOperation } from '../../report/index.js';
/** What a specification offers, and what was wrong on the way. */
export interface OperationList {
    /** In the order of the specification; only as many are taken as are shown. */
    readonly operations: Iterable<DocOperation>;
    readonly findings: readonly Finding[];
}
/** An interface with the operations of its specification; what cannot be read is said, never left out. */
export declare function describeInterface(documents: DocumentSet, item: Interface): DocInterface;
