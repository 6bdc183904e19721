import { type DocumentPath } from '../base/index.js';
import type { DocumentNode } from '../document/index.js';
import type { ArgsOf, contractRules } from '../rules/index.js';
import type { ContractChanges, ContractPair } from './section.js';
/** Ids of rules whose message is made of the path and the type of a change. */
export type FieldRuleId = {
    [Id in keyof typeof contractRules]: ArgsOf<typeof contractRules, Id> extends {
        path: string;
        type: string;
    } ? Id : never;
}[keyof typeof contractRules];
/** The rules for what can happen to a field. */
export interface FieldRules {
    readonly added: FieldRuleId;
    readonly modified: FieldRuleId;
    readonly removed: FieldRuleId;
}
/** One rule whatever happens to the field. */
export declare function always(id: FieldRuleId): FieldRules;
/** A field of one side: its value, if it is there, and the nearest value around it that is. */
export interface FieldSlot {
    readonly node: DocumentNode | undefined;
    readonly parent: DocumentNode;
}
/** One field to compare. */
export interface FieldComparison {
    /** Upstream's spelling without keys, `interfaces.port`. */
    readonly path: string;
    readonly rules: FieldRules;
    /** Name of the list entry the field is in; shown in front of the values. */
    readonly label?: string;
    /** Maps both values before they are compared and shown, for fields with a default. */
    readonly read?: (value: unknown) => unknown;
}
/** The slot of a field below a node; an explicit null counts as absent. */
export declare function slotAt(root: DocumentNode, ...path: DocumentPath): FieldSlot;
/** Compares one field, marks it as judged, and adds the change if there is one. */
export declare function compareField(pair: ContractPair, changes: ContractChanges, field: FieldComparison, before: FieldSlot, after: FieldSlot): void;
