import type { Finding } from '../../base/index.js';
import { type Markup } from './markup.js';
/** A heading and the findings; nothing when there are none. */
export declare function findingBlocks(findings: readonly {
    readonly source: string;
    readonly finding: Finding;
}[]): Markup[];
