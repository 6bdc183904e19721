import type { RuleEntry } from '../../rules/index.js';
/** A rule as a reporting descriptor. @see SARIF 2.1.0, section 3.49 */
export declare function sarifRule(rule: RuleEntry): object;
