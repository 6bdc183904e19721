import type { Finding } from '../../base/index.js';
import { type Markup } from './markup.js';
/** A finding and the folder of its bundle; empty for the workspace. */
export interface PlacedFinding {
    readonly source: string;
    readonly finding: Finding;
}
/** A finding, where it is, and what to do about it. */
export declare function findingItem({ finding }: PlacedFinding, place: Markup): Markup;
/** A heading and the findings; nothing when there are none. */
export declare function findingBlocks(findings: readonly PlacedFinding[]): Markup[];
