import type { SchemaNode } from './model.ts';

/** Every schema right inside a schema, references included, under a label that says where it stands. */
export function childNodes({ keywords }: SchemaNode): [label: string, node: SchemaNode][] {
  const list = (label: string, nodes: readonly SchemaNode[] = []) =>
    nodes.map((node, index): [string, SchemaNode] => [`${label}/${index}`, node]);
  const one = (label: string, node: SchemaNode | undefined): [string, SchemaNode][] =>
    node === undefined ? [] : [[label, node]];
  const map = (label: string, entries: Iterable<readonly [string, SchemaNode]>) =>
    [...entries].map(([name, node]): [string, SchemaNode] => [`${label}/${name}`, node]);
  return [
    ...list('$ref', keywords.references),
    ...map('properties', keywords.properties),
    ...map('patternProperties', keywords.patternProperties),
    ...one('additionalProperties', keywords.additional),
    ...one('propertyNames', keywords.propertyNames),
    ...map('dependentSchemas', keywords.dependentSchemas),
    ...one('unevaluatedProperties', keywords.unevaluatedProperties),
    ...list('prefixItems', keywords.prefix),
    ...one('items', keywords.items),
    ...one('contains', keywords.contains?.node),
    ...one('unevaluatedItems', keywords.unevaluatedItems),
    ...list('allOf', keywords.allOf),
    ...list('anyOf', keywords.anyOf),
    ...list('oneOf', keywords.oneOf),
    ...one('not', keywords.not),
    ...one('if', keywords.condition?.test),
    ...one('then', keywords.condition?.then),
    ...one('else', keywords.condition?.otherwise),
  ];
}
