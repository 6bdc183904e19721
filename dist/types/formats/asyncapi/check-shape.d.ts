import type { DocumentNode } from '../../document/index.js';
/** Why a document is no AsyncAPI document, or one that cannot be compared. */
interface ShapeProblem {
    readonly node: DocumentNode;
    readonly message: string;
    readonly fix: string;
}
/** The major version that a document declares, when it is one that is supported. */
export declare function majorVersion(root: DocumentNode): '2' | '3' | undefined;
/** Checks what the comparison relies on: the version, and the shapes of channels, operations and servers. */
export declare function findShapeProblems(root: DocumentNode): ShapeProblem[];
export {};
