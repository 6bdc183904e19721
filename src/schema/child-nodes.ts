import type { SchemaNode } from './model.ts';

/** A schema right inside another, under a label that says where it stands. */
export type ChildNode = readonly [label: string, node: SchemaNode];

/** Every schema right inside a schema, references included. */
export function childNodes({ keywords }: SchemaNode): ChildNode[] {
  const children: ChildNode[] = [];
  const one = (label: string, node: SchemaNode | undefined): void => {
    if (node !== undefined) children.push([label, node]);
  };
  const list = (label: string, nodes: readonly SchemaNode[] = []): void => {
    for (const [index, node] of nodes.entries()) children.push([`${label}/${index}`, node]);
  };
  const map = (label: string, entries: Iterable<readonly [string, SchemaNode]>): void => {
    for (const [name, node] of entries) children.push([`${label}/${name}`, node]);
  };
  list('$ref', keywords.references);
  map('properties', keywords.properties);
  map('patternProperties', keywords.patternProperties);
  one('additionalProperties', keywords.additional);
  one('propertyNames', keywords.propertyNames);
  map('dependentSchemas', keywords.dependentSchemas);
  one('unevaluatedProperties', keywords.unevaluatedProperties);
  list('prefixItems', keywords.prefix);
  one('items', keywords.items);
  one('contains', keywords.contains?.node);
  one('unevaluatedItems', keywords.unevaluatedItems);
  list('allOf', keywords.allOf);
  list('anyOf', keywords.anyOf);
  list('oneOf', keywords.oneOf);
  one('not', keywords.not);
  one('if', keywords.condition?.test);
  one('then', keywords.condition?.then);
  one('else', keywords.condition?.otherwise);
  return children;
}
