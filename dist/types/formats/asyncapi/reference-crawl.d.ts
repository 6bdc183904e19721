import type { DocumentNode, DocumentSet, ReferenceProblem } from '../../document/index.js';
/** What following all references from some places found. */
export interface Crawl {
    /** Places that a reference led to. */
    readonly reached: ReadonlyMap<string, DocumentNode>;
    readonly problems: readonly {
        readonly node: DocumentNode;
        readonly problem: ReferenceProblem;
    }[];
}
/** Follows every reference that can be reached from the given values, each target once. */
export declare function crawlReferences(documents: DocumentSet, starts: readonly DocumentNode[]): Crawl;
/** Everything of a document that counts by itself; components count when something refers to them. */
export declare function startsOf(root: DocumentNode): DocumentNode[];
