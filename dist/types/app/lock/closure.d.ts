import type { Contract } from '../../contract/index.js';
import type { DocumentNode } from '../../document/index.js';
import { type VersionRange } from '../../version/index.js';
import type { LoadedBundle } from '../loaded-bundle.js';
import { type LockedKind } from './lock-file.js';
/** One reference of a contract. */
export interface Declared {
    readonly kind: LockedKind;
    readonly ref: string;
    readonly constraint?: string;
    readonly range?: VersionRange;
    /** False for optional dependencies. */
    readonly required: boolean;
    readonly node: DocumentNode;
}
/** Everything that a contract refers to. */
export declare function listDeclared({ dependencies, configurations, policies }: Contract): Declared[];
/** Finds what a reference leads to; `undefined` where the walk ends. */
export type Follow = (declarer: LoadedBundle, declared: Declared) => Promise<LoadedBundle | undefined>;
/**
 * Walks everything that a bundle refers to, and what that refers to, level by level; each reference once.
 *
 * @throws AppError `TOO_LARGE`, and as `follow` does
 */
export declare function walkClosure(root: LoadedBundle, follow: Follow): Promise<void>;
