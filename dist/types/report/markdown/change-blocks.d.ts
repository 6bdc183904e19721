import type { Change } from '../../base/index.ts';
import { type ChangeContext } from './change-items.ts';
import { type Markup } from './markup.ts';
/** A change and what a document knows about its place. */
export interface PlacedChange {
    readonly change: Change;
    readonly context: ChangeContext;
}
/** Breaking changes in full; the others closed: waived and potential ones in full, harmless ones on a line each. */
export declare function changeBlocks(changes: readonly PlacedChange[]): Markup[];
