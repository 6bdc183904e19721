import type { DocumentNode, DocumentSet, ReferenceProblem } from '../../document/index.js';
import { Subtypes } from './subtypes.js';
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
/** Follows every reference below the given values of a document. */
export declare function crawlValues(documents: DocumentSet, root: DocumentNode, starts: readonly DocumentNode[]): Crawl;
/** What the references inside a value lead to, with the subtypes that it implies; these are not followed further. */
export declare function listTargets(documents: DocumentSet, subtypes: Subtypes, start: DocumentNode): readonly DocumentNode[];
