import { canonicalJson } from '../base/index.ts';
import type { Choice, Facts } from './facts.ts';
import { finiteValues } from './finite-values.ts';
import { memberParts } from './member-parts.ts';
import type { SchemaNode } from './model.ts';
import { namedClass } from './name-class.ts';
import type { ProofContext } from './proof-context.ts';
import type { SyntheticNodes } from './synthetic-node.ts';
import { KINDS, OBJECT } from './type-set.ts';

const MAX_VALUES = 64;
const MAX_NAMES = 4;

/** One case per type, when there is more than one. */
export function typeChoice({ types }: Facts, made: SyntheticNodes): Choice | undefined {
  const kinds = KINDS.filter((kind) => (types & kind) !== 0);
  if (kinds.length < 2) return undefined;
  return {
    label: `types ${types}`,
    branches: kinds.map((kind) => ({
      parts: [{ node: made.ofTypes(types & kind), closing: false }],
      negatives: [],
    })),
  };
}

/** One case per value of a member with few values, or per presence, where branches look at that member. */
export function discriminatorChoices(context: ProofContext, facts: Facts, node: SchemaNode): Choice[] {
  if (facts.types !== OBJECT) return [];
  const names = [...mentionedNames(node)].filter((name) => !facts.taken.has(`values of ${name}`));
  const byValue = names.flatMap((name) => valueChoice(context, facts, name) ?? []);
  const byPresence = names.flatMap((name) => presenceChoice(facts, name, context.facts.made) ?? []);
  return [...byValue, ...byPresence].slice(0, MAX_NAMES);
}

/** Where counting members may tell, whether one is there or not. */
function presenceChoice(facts: Facts, name: string, made: SyntheticNodes): Choice | undefined {
  const label = `presence of ${name}`;
  if (facts.minProperties === 0 || facts.required.has(name) || facts.taken.has(label)) return undefined;
  const cases = [made.without(name), made.requiring([name])];
  return { label, branches: cases.map((node) => ({ parts: [{ node, closing: false }], negatives: [] })) };
}

function valueChoice(context: ProofContext, facts: Facts, name: string): Choice | undefined {
  const { made } = context.facts;
  const parts = memberParts(facts, namedClass(name), context.evaluator);
  if (parts === undefined || parts.length === 0) return undefined;
  const values = finiteValues(context.facts.of(parts), context.evaluator);
  if (values === undefined || values.length < 1 || values.length > MAX_VALUES) return undefined;
  const cases = values.map((value) => {
    const only = made.make(`value ${canonicalJson(value)}`, { values: [value] });
    const key = `with ${JSON.stringify(name)} ${canonicalJson(value)}`;
    return made.make(key, { required: [name], properties: new Map([[name, only]]) });
  });
  if (!facts.required.has(name)) {
    cases.push(made.without(name));
  }
  if (cases.length < 2) return undefined;
  const branches = cases.map((each) => ({ parts: [{ node: each, closing: false }], negatives: [] }));
  return { label: `values of ${name}`, branches };
}

/** Names that the branches of a schema look at. */
function mentionedNames({ keywords }: SchemaNode): Set<string> {
  const names = new Set<string>();
  const branches = new Set([...(keywords.anyOf ?? []), ...(keywords.oneOf ?? [])]);
  for (const child of [keywords.not, keywords.condition?.test]) if (child) branches.add(child);
  for (const branch of branches) {
    const { properties, required, references, allOf, anyOf = [], oneOf = [], not } = branch.keywords;
    for (const name of [...properties.keys(), ...required]) names.add(name);
    for (const child of [...references, ...allOf, ...anyOf, ...oneOf]) branches.add(child);
    if (not !== undefined) branches.add(not);
  }
  return names;
}
