import type { Classification, Direction, Severity } from '../base/index.js';
/** Where a rule belongs, for filtering and for the pages generated from the tables. */
export interface RuleTags {
    /** Only for rules about schemas and messages: who writes the value. */
    readonly direction?: Direction;
    /** The part of a contract the rule looks at: `paths`, `parameters`, `configuration` … */
    readonly area: string;
    readonly action: 'added' | 'removed' | 'modified';
}
/** What all rules have. `Args` are the facts a message is made of. */
interface RuleText<Args> {
    /** A few words, without a full stop. */
    readonly title: string;
    /** One clause about this very case, without a full stop. */
    readonly message: (args: Args) => string;
    /** Who breaks and how, in one sentence. */
    readonly why: string;
    /** The specification section the verdict rests on. */
    readonly source: string;
    /** First release that has the rule. */
    readonly since: string;
    /** Set when the rule is retired in favour of another. */
    readonly replacedBy?: string;
}
/** One row about a difference between two versions. */
export interface ChangeRule<Args> extends RuleText<Args> {
    readonly classification: Classification;
    /** What to do instead, in one sentence. */
    readonly fix: string;
    readonly tags: RuleTags;
    /** True when the contract promises the same as before (prose, examples, metadata). */
    readonly neutral?: true;
}
/** One row about something wrong with one document. */
export interface FindingRule<Args> extends RuleText<Args> {
    readonly severity: Severity;
    /** What to do about this very case. */
    readonly fix: (args: Args) => string;
}
/** Types a row of a table of changes: `message` declares the facts that `add` must bring. */
export declare function changeRule<Args extends object>(row: ChangeRule<Args>): ChangeRule<Args>;
/** Types a row of a table of findings. */
export declare function findingRule<Args extends object>(row: FindingRule<Args>): FindingRule<Args>;
/** A table of changes; ids are `format/subject-what-happened` and never change their meaning. */
export type ChangeRuleTable = {
    readonly [id: string]: ChangeRule<never>;
};
/** A table of findings; ids are upstream's codes in capitals. */
export type FindingRuleTable = {
    readonly [id: string]: FindingRule<never>;
};
/** The facts that the rule `Id` of a table needs. */
export type ArgsOf<Table extends {
    readonly [id: string]: {
        readonly message: (args: never) => string;
    };
}, Id extends keyof Table> = Parameters<Table[Id]['message']>[0];
export {};
