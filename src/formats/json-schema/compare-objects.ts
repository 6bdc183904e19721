import type { DocumentNode } from '../../document/index.ts';
import { addUndecided } from './add-undecided.ts';
import { compareRequired } from './compare-required.ts';
import { compareRest } from './compare-rest.ts';
import type { Composition } from './composition.ts';
import type { JudgedNodes } from './judged-nodes.ts';
import { findRenames } from './renamed-properties.ts';
import type { SchemaDeltaKind } from './schema-diff.ts';
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
  const renames = renamesOf(pair, before, after);
  for (const [name, node] of before?.entries() ?? []) {
    const successor = after?.get(name);
    if (successor === undefined) removeProperty(pair, name, node, { judged, renamedTo: renames.get(name) });
    else pair.addEdge({ tail: `.properties[${name}]`, subject: name, before: node, after: successor });
  }
  for (const [name, node] of after?.entries() ?? []) {
    if (before?.get(name) === undefined) addProperty(pair, name, node, judged);
  }
}

/** Names that only one side declares, whichever branch declares them. */
function renamesOf(
  { scope }: SchemaPair,
  before: DocumentNode | undefined,
  after: DocumentNode | undefined,
): ReadonlyMap<string, string> {
  const gone = (before?.entries() ?? []).filter(([name]) => scope.after.declarations(name).length === 0);
  const fresh = (after?.entries() ?? []).filter(([name]) => scope.before.declarations(name).length === 0);
  return gone.length === 0 || fresh.length === 0 ? new Map() : findRenames(gone, fresh);
}

function removeProperty(
  pair: SchemaPair,
  name: string,
  node: DocumentNode,
  { judged, renamedTo }: { readonly judged: JudgedNodes; readonly renamedTo: string | undefined },
): void {
  judged.addWhole(node, undefined);
  const [moved, ...others] = pair.scope.after.declarations(name);
  const place = { tail: `.properties[${name}]`, subject: name };
  if (moved === undefined) {
    pair.addDelta(removalKind(pair, name), {
      ...place,
      keyword: 'properties',
      before: name,
      beforeAt: node,
      afterAt: pair.after.get('properties'),
      type: 'removed',
      ...(renamedTo === undefined ? {} : { renamedTo }),
    });
  } else if (others.length === 0 && pair.scope.before.declarations(name).length === 1) {
    pair.addEdge({ ...place, before: node, after: moved });
  } else addRedeclared(pair, place, node, moved);
}

function removalKind(pair: SchemaPair, name: string): SchemaDeltaKind {
  const end = isClosedTo(pair.after, pair.scope.after, name) ? '-from-closed' : '';
  return pair.scope.before.requires(name) ? `required-property-removed${end}` : `property-removed${end}`;
}

/** A name that several branches of an `allOf` declare has to meet them all, which is not decided. */
function addRedeclared(
  pair: SchemaPair,
  place: { tail: string; subject: string },
  beforeAt: DocumentNode,
  afterAt: DocumentNode,
): void {
  pair.addDelta('schema-changed', { ...place, keyword: 'allOf', beforeAt, afterAt });
}

function addProperty(pair: SchemaPair, name: string, node: DocumentNode, judged: JudgedNodes): void {
  judged.addWhole(undefined, node);
  const [elsewhere, ...others] = pair.scope.before.declarations(name);
  if (elsewhere !== undefined) {
    const isMoved = others.length === 0 && pair.scope.after.declarations(name).length === 1;
    if (!isMoved) addRedeclared(pair, { tail: `.properties[${name}]`, subject: name }, elsewhere, node);
    return;
  }
  declareProperty(pair, name, node);
  compareWithExtra(pair, name, node);
}

function declareProperty(pair: SchemaPair, name: string, node: DocumentNode): void {
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
  else {
    const kind = isClosedTo(pair.before, pair.scope.before, name) ? 'property-added-to-closed' : 'property-added';
    pair.addDelta(kind, { ...facts, keyword: 'properties', after: name });
  }
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

/** True when an object rejects every name that is not declared, and no pattern lets this one pass. */
function isClosedTo(view: SchemaView, scope: Composition, name: string): boolean {
  const rests = [...view.all('additionalProperties'), ...scope.outer.all('unevaluatedProperties')];
  return rests.some((rest) => rest.value === false) && !mayMatchPattern(view, name);
}

/** Only patterns of the form `^literal` are decided here; running the patterns of a document could take forever. */
function mayMatchPattern(view: SchemaView, name: string): boolean {
  const patterns = view.get('patternProperties')?.keys() ?? [];
  return patterns.some((pattern) => !/^\^[\w-]+$/.test(pattern) || name.startsWith(pattern.slice(1)));
}

function isAnything(node: DocumentNode): boolean {
  return node.value === true || (node.isMap && node.keys().length === 0);
}
