import type { Finding } from '../../base/index.ts';
import { type Markup } from './markup.ts';
/** A heading and the findings; nothing when there are none. */
export declare function findingBlocks(findings: readonly {
    readonly source: string;
    readonly finding: Finding;
}[]): Markup[];
