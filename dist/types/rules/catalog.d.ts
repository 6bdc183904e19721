import { type Classification, type Severity } from '../base/index.js';
import type { RuleTags } from './rule.js';
/** What a rule says of itself, whatever table it is in. */
interface RuleEntryText {
    readonly id: string;
    readonly title: string;
    /** Who breaks and how, in one sentence. */
    readonly why: string;
    /** The specification section the verdict rests on. */
    readonly source: string;
    /** First release that has the rule. */
    readonly since: string;
    /** Set when the rule is retired in favour of another. */
    readonly replacedBy?: string;
}
/** A rule about a difference between two versions. */
interface ChangeRuleEntry extends RuleEntryText {
    readonly kind: 'change';
    readonly classification: Classification;
    readonly fix: string;
    readonly tags: RuleTags;
    readonly neutral?: true;
}
/** A rule about one document; how to fix it depends on the case, so only findings say it. */
interface FindingRuleEntry extends RuleEntryText {
    readonly kind: 'finding';
    readonly severity: Severity;
}
/** One row of any table, without the functions that make its messages. */
export type RuleEntry = ChangeRuleEntry | FindingRuleEntry;
/** Every rule of every table, in the order of their ids. */
export declare function listRules(): RuleEntry[];
/** The rule with this id; `undefined` when no table has it. */
export declare function findRule(id: string): RuleEntry | undefined;
export {};
