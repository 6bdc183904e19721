import type { Change } from '../../base/index.js';
import { type ChangeContext } from './change-items.js';
import { type Markup } from './markup.js';
/** A change and what a document knows about its place. */
export interface PlacedChange {
    readonly change: Change;
    readonly context: ChangeContext;
}
/** Breaking changes in full; the others closed: waived and potential ones in full, harmless ones on a line each. */
export declare function changeBlocks(changes: readonly PlacedChange[]): Markup[];
