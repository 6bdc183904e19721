import type { DocumentNode } from '../../document/index.ts';
import { ANYTHING, NOTHING, openNames, ownMember, type PartialSchema, type Side } from './partial-schema.ts';
import type { LocatedDelta } from './schema-diff.ts';
import type { SchemaView } from './schema-view.ts';

/** Keywords that mean something only together. */
const FAMILIES: readonly (readonly string[])[] = [
  ['minimum', 'exclusiveMinimum'],
  ['maximum', 'exclusiveMaximum'],
  ['type', 'nullable'],
  ['enum', 'const'],
  ['if', 'then', 'else'],
  ['contains', 'minContains', 'maxContains'],
  ['items', 'prefixItems', 'additionalItems'],
];

/** Keywords that say the same wherever they stand, whatever stands beside them. */
export const INDEPENDENT: ReadonlySet<string> = new Set([
  ...FAMILIES.flat(),
  'multipleOf',
  'pattern',
  'format',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
  'required',
  'propertyNames',
  'dependencies',
  'dependentRequired',
  'dependentSchemas',
  'allOf',
  'anyOf',
  'oneOf',
  'not',
]);

/** What one side's schema says, at the place of a difference, about the thing that differs. */
export function culpritConstraint(delta: LocatedDelta, side: Side): PartialSchema | undefined {
  const view = delta.visit.pair[side];
  const { kind, name } = delta;
  const { keyword } = delta.args;
  if (kind === 'enum-value-added' || kind === 'enum-value-removed') return excludedValue(delta, view);
  if (name !== '' && keyword !== 'allOf') return namedConstraint(delta, side);
  if (keyword === 'additionalProperties') return pick(view, [keyword], openNames(view));
  if (keyword === 'patternProperties') return pick(view, [keyword, 'additionalProperties'], openNames(view));
  if (keyword === 'then' || keyword === 'else') return pick(view, ['if', keyword]);
  if (!INDEPENDENT.has(keyword)) return whole(view);
  return pick(view, FAMILIES.find((family) => family.includes(keyword)) ?? [keyword]);
}

function excludedValue({ kind, beforeAt, afterAt }: LocatedDelta, view: SchemaView): PartialSchema | undefined {
  const value = (kind === 'enum-value-removed' ? beforeAt : afterAt)?.value;
  return partial(view, { not: { enum: [value] } });
}

/** The list of values that a difference is about, where it is about one value of a list. */
export function allowedList({ kind, visit }: LocatedDelta, side: Side): PartialSchema | undefined {
  if (kind !== 'enum-value-added' && kind !== 'enum-value-removed') return undefined;
  return pick(visit.pair[side], ['enum', 'const']);
}

/** What a schema says about one property: whether it has to be there, and what it may be. */
function namedConstraint(delta: LocatedDelta, side: Side): PartialSchema | undefined {
  const { pair } = delta.visit;
  const { name } = delta;
  const view = pair[side];
  const isRequired = pair.scope[side].requires(name);
  const required = isRequired ? { required: [name] } : {};
  if (delta.kind.startsWith('property-became')) return partial(view, required);
  const [property, ...others] = pair.scope[side].declarations(name);
  if (others.length > 0) return whole(view);
  if (property !== undefined)
    return { schema: { properties: ownMember(name, property.value), ...required }, file: property.file };
  const rest = restOf(pair.scope[side].outer, view);
  if (view.get('patternProperties') !== undefined) {
    return pick(view, ['patternProperties', 'additionalProperties'], { ...openNames(view), ...required });
  }
  if (rest === undefined) return partial(view, required);
  const member = rest.value === false ? NOTHING : rest.value;
  return { schema: { properties: ownMember(name, member), ...required }, file: rest.file };
}

/** What all names are subject to that a schema does not list. */
function restOf(outer: SchemaView, view: SchemaView): DocumentNode | undefined {
  return view.get('additionalProperties') ?? outer.get('unevaluatedProperties');
}

function pick(view: SchemaView, keywords: readonly string[], others: { [keyword: string]: unknown } = {}) {
  const nodes = keywords.flatMap((keyword) => view.all(keyword).map((node) => [keyword, node] as const));
  const files = new Set(nodes.map(([, node]) => node.file));
  if (files.size > 1) return whole(view);
  const schema = { ...others, ...Object.fromEntries(nodes.map(([keyword, node]) => [keyword, node.value])) };
  return { schema, file: [...files][0] ?? fileOf(view) };
}

function whole(view: SchemaView): PartialSchema {
  const [layer] = view.layers;
  if (layer === undefined) return { schema: ANYTHING, file: '' };
  return { schema: layer.value === false ? NOTHING : layer.value === true ? ANYTHING : layer.value, file: layer.file };
}

function partial(view: SchemaView, schema: unknown): PartialSchema {
  return { schema, file: fileOf(view) };
}

function fileOf(view: SchemaView): string {
  return view.layers[0]?.file ?? '';
}
