import type { DocumentNode, DocumentSet, ReferenceProblem } from '../../document/index.js';
/** What references lead to, from some values on. */
export interface Crawl {
    /** By {@link keyOf}: every value that a reference names, whether it exists or not. */
    readonly reached: ReadonlySet<string>;
    readonly problems: readonly {
        readonly node: DocumentNode;
        readonly problem: ReferenceProblem;
    }[];
    /** Files of the bundle that references lead to, sorted. */
    readonly files: readonly string[];
}
/** Follows every reference that the operations of a document reach; components count only when something uses them. */
export declare function crawlDocument(documents: DocumentSet, root: DocumentNode): Crawl;
/** Follows every reference below the given values. */
export declare function crawlValues(documents: DocumentSet, starts: readonly DocumentNode[]): Crawl;
