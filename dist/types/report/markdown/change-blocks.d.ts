import type { Change } from '../../base/index.js';
import type { Versions } from '../proof-text.js';
import type { Limits } from './limits.js';
import { type Markup } from './markup.js';
/** The changes of one comparison, and what a document knows about them. */
export interface ChangeGroup {
    /** Name of the service, where a document is about several. */
    readonly label?: string;
    readonly changes: readonly Change[];
    readonly versions: Versions;
    /** Finds the line of a change; nothing when unknown. */
    readonly placeOf: (change: Change) => Markup;
    /** Those of the changes to act on. */
    readonly failing: ReadonlySet<Change>;
}
/** What every section needs. */
interface Layout {
    readonly limits: Limits;
    readonly isOpen: boolean;
}
/** Changes to act on in full; the others closed: those that may hurt in full, harmless ones on a line each. */
export declare function changeBlocks(groups: readonly ChangeGroup[], { limits, isOpen }: Layout): Markup[];
export {};
