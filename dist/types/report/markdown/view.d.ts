import type { Surroundings } from '../surroundings.js';
import { type Limits } from './limits.js';
/** How a document about a report is written. */
export interface View {
    readonly surroundings: Surroundings;
    /** True when nothing waits for a click. */
    readonly isOpen: boolean;
    /**
     * True for a text that stays up for long: it leaves out whatever an edit of prose alone would change, such as
     * reworded descriptions, and lines and links where nobody has to act.
     */
    readonly isSteady: boolean;
    readonly limits: Limits;
}
/** The view of a terminal: no GitHub around it, nothing left out. */
export declare const PLAIN_VIEW: View;
