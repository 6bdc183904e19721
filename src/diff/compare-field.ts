import { type DocumentPath, equalValues } from '../base/index.ts';
import type { DocumentNode } from '../document/index.ts';
import type { ArgsOf, contractRules } from '../rules/index.ts';
import type { ContractChanges, ContractPair } from './section.ts';

/** Ids of rules whose message is made of the path and the type of a change. */
export type FieldRuleId = {
  [Id in keyof typeof contractRules]: ArgsOf<typeof contractRules, Id> extends { path: string; type: string }
    ? Id
    : never;
}[keyof typeof contractRules];

/** The rules for what can happen to a field. */
export interface FieldRules {
  readonly added: FieldRuleId;
  readonly modified: FieldRuleId;
  readonly removed: FieldRuleId;
}

/** One rule whatever happens to the field. */
export function always(id: FieldRuleId): FieldRules {
  return { added: id, modified: id, removed: id };
}

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
export function slotAt(root: DocumentNode, ...path: DocumentPath): FieldSlot {
  let parent = root;
  for (const part of path.slice(0, -1)) parent = parent.get(part) ?? parent;
  const node = root.at(...path);
  return { node: node?.value === null ? undefined : node, parent };
}

/** Compares one field, marks it as judged, and adds the change if there is one. */
export function compareField(
  pair: ContractPair,
  changes: ContractChanges,
  field: FieldComparison,
  before: FieldSlot,
  after: FieldSlot,
): void {
  pair.coverage.mark(before.node, after.node);
  const read = field.read ?? ((value: unknown) => value);
  const beforeValue = read(before.node?.shown);
  const afterValue = read(after.node?.shown);
  if (equalValues(beforeValue, afterValue)) return;
  const type = beforeValue === undefined ? 'added' : afterValue === undefined ? 'removed' : 'modified';
  const show = (value: unknown): unknown =>
    field.label === undefined || value === undefined ? value : `${field.label}: ${spell(value)}`;
  changes.add(
    field.rules[type],
    { path: field.path, type },
    {
      path: field.path,
      type,
      before: show(beforeValue),
      after: show(afterValue),
      beforeAt: before.node ?? before.parent,
      afterAt: after.node ?? after.parent,
    },
  );
}

function spell(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
