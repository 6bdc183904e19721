import type { Finding } from '../../base/index.js';
/** A finding on one line, and what to do about it on a second one. */
export declare function findingLines(finding: Finding): string[];
/** `Findings (N):` and the findings; nothing when there are none. */
export declare function findingSection(findings: readonly Finding[]): string[];
