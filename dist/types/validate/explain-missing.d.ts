import { type Finding } from '../base/index.js';
import type { DocumentNode } from '../document/index.js';
/** A finding, and the path of the misspelt name that it is about, if there is one. */
export interface ExplainedFinding {
    readonly finding: Finding;
    readonly misspelt?: string;
}
/** Turns "version is missing" into "rename verson": a name that must be there is often there, misspelt. */
export declare function explainMissing(finding: Finding, root: DocumentNode | undefined): ExplainedFinding;
