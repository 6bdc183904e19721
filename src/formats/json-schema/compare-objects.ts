import type { DocumentNode } from '../../document/index.ts';
import { addUndecided } from './add-undecided.ts';
import { compareRequired, requiredNames } from './compare-required.ts';
import { compareRest } from './compare-rest.ts';
import type { JudgedNodes } from './judged-nodes.ts';
import type { SchemaPair } from './schema-pair.ts';
import type { SchemaView } from './schema-view.ts';

/** Compares properties, which of them are required, and what is said about all others. */
export function compareObjects(pair: SchemaPair, judged: JudgedNodes): void {
  compareProperties(pair, judged);
  compareRequired(pair);
  const keyword = 'additionalProperties';
  compareRest(
    pair,
    { keyword, subject: '*', opensToSchema: false },
    pair.before.get(keyword),
    pair.after.get(keyword),
    judged,
  );
}

function compareProperties(pair: SchemaPair, judged: JudgedNodes): void {
  const before = pair.before.get('properties');
  const after = pair.after.get('properties');
  if ([before, after].some((node) => node !== undefined && !node.isMap)) {
    addUndecided(pair, 'properties');
    judged.addWhole(before, after);
    return;
  }
  if (before === undefined || after === undefined) judged.addWhole(before, after);
  for (const [name, node] of before?.entries() ?? []) {
    const successor = after?.get(name);
    if (successor === undefined) removeProperty(pair, name, node, judged);
    else pair.addEdge({ tail: `.properties[${name}]`, subject: name, before: node, after: successor });
  }
  for (const [name, node] of after?.entries() ?? []) {
    if (before?.get(name) === undefined) addProperty(pair, name, node, judged);
  }
}

function removeProperty(pair: SchemaPair, name: string, node: DocumentNode, judged: JudgedNodes): void {
  judged.addWhole(node, undefined);
  const isRequired = requiredNames(pair.before).has(name);
  pair.addDelta(isRequired ? 'required-property-removed' : 'property-removed', {
    keyword: 'properties',
    tail: `.properties[${name}]`,
    subject: name,
    before: name,
    beforeAt: node,
    afterAt: pair.after.get('properties'),
    type: 'removed',
  });
}

function addProperty(pair: SchemaPair, name: string, node: DocumentNode, judged: JudgedNodes): void {
  judged.addWhole(undefined, node);
  const extra = pair.before.get('additionalProperties');
  const wasFree = extra !== undefined && isAnything(extra) && !isAnything(node);
  const facts = {
    tail: `.properties[${name}]`,
    subject: name,
    beforeAt: pair.before.get('properties'),
    afterAt: node,
    type: 'added' as const,
  };
  if (wasFree) pair.addDelta('free-property-declared', { ...facts, keyword: 'additionalProperties', after: name });
  else pair.addDelta('property-added', { ...facts, keyword: 'properties', after: name });
  compareWithExtra(pair, name, node);
}

/** A new name was described before by `additionalProperties` or `patternProperties`, if these were schemas. */
function compareWithExtra(pair: SchemaPair, name: string, after: DocumentNode): void {
  const extra = pair.before.get('additionalProperties');
  const place = { tail: `.properties[${name}]`, subject: name, type: 'modified' as const, afterAt: after };
  if (mayMatchPattern(pair.before, name)) {
    pair.addDelta('schema-changed', {
      ...place,
      keyword: 'patternProperties',
      beforeAt: pair.before.get('patternProperties'),
    });
  } else if (extra?.isMap && !isAnything(extra)) {
    const edge = { tail: place.tail, subject: name, before: extra, after };
    pair.addCondition({ ...place, keyword: 'additionalProperties', beforeAt: extra }, [edge]);
  }
}

/** Only patterns of the form `^literal` are decided here; running the patterns of a document could take forever. */
function mayMatchPattern(view: SchemaView, name: string): boolean {
  const patterns = view.get('patternProperties')?.keys() ?? [];
  return patterns.some((pattern) => !/^\^[\w-]+$/.test(pattern) || name.startsWith(pattern.slice(1)));
}

function isAnything(node: DocumentNode): boolean {
  return node.value === true || (node.isMap && node.keys().length === 0);
}
