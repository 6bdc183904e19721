import { canonicalJson, compareText } from '../../base/index.ts';
import type { DocumentNode } from '../../document/index.ts';
import { addUndecided } from './add-undecided.ts';
import { allowedValues } from './allowed-values.ts';
import type { SchemaPair } from './schema-pair.ts';
import type { SchemaView } from './schema-view.ts';
import { admitsValue, declaredTypes } from './type-set.ts';
import { quoteNode } from './value-text.ts';

/** Longest list of values that a message spells out. */
const MAX_LISTED = 5;

/** Listed values by their canonical text, without those that the type excludes anyway. */
type ValueMap = ReadonlyMap<string, DocumentNode>;

/** Compares `enum` and `const` as sets of values. */
export function compareValues(pair: SchemaPair): void {
  const before = allowedValues(pair.before);
  const after = allowedValues(pair.after);
  if (before === 'malformed' || after === 'malformed') addUndecided(pair, 'enum');
  else if (before !== undefined && after !== undefined) compareLists(pair, before, after);
  else if (after !== undefined) addRestriction(pair, after);
  else if (before !== undefined) dropRestriction(pair, before);
}

function compareLists(pair: SchemaPair, before: readonly DocumentNode[], after: readonly DocumentNode[]): void {
  const beforeMap = admitted(pair.before, before);
  const afterMap = admitted(pair.after, after);
  const removed = [...beforeMap].filter(([text]) => !afterMap.has(text));
  const added = [...afterMap].filter(([text]) => !beforeMap.has(text));
  for (const [, node] of removed) {
    const afterAt = listNode(pair.after);
    pair.addDelta('enum-value-removed', {
      keyword: listKeyword(pair.before),
      before: node.value,
      beforeAt: node,
      afterAt,
      type: 'removed',
    });
  }
  for (const [, node] of added) {
    const beforeAt = listNode(pair.before);
    pair.addDelta('enum-value-added', {
      keyword: listKeyword(pair.after),
      after: node.value,
      beforeAt,
      afterAt: node,
      type: 'added',
    });
  }
  if (removed.length + added.length === 0 && textOf(before) !== textOf(after)) pair.addAnnotation('enum');
}

function addRestriction(pair: SchemaPair, after: readonly DocumentNode[]): void {
  pair.addDelta('enum-added', {
    keyword: listKeyword(pair.after),
    after: listNode(pair.after)?.value,
    texts: { after: describe(after) },
    afterAt: listNode(pair.after),
  });
}

function dropRestriction(pair: SchemaPair, before: readonly DocumentNode[]): void {
  pair.addDelta('enum-removed', {
    keyword: listKeyword(pair.before),
    before: listNode(pair.before)?.value,
    texts: { before: describe(before) },
    beforeAt: listNode(pair.before),
  });
}

function admitted(view: SchemaView, nodes: readonly DocumentNode[]): ValueMap {
  const types = declaredTypes(view);
  const kept = nodes.filter((node) => types === 'malformed' || admitsValue(types, node.value));
  return new Map(kept.map((node) => [textOfNode(node), node]));
}

function listKeyword(view: SchemaView): string {
  return view.get('const') === undefined ? 'enum' : 'const';
}

function listNode(view: SchemaView): DocumentNode | undefined {
  return view.get(listKeyword(view));
}

function textOf(nodes: readonly DocumentNode[]): string {
  return [...new Set(nodes.map(textOfNode))].sort(compareText).join();
}

function textOfNode(node: DocumentNode): string {
  return node.exact ?? canonicalJson(node.value);
}

function describe(nodes: readonly DocumentNode[]): string {
  const listed = nodes.slice(0, MAX_LISTED).map((node) => quoteNode(node));
  const rest = nodes.length - listed.length;
  return rest > 0 ? `${listed.join(', ')} and ${rest} more` : listed.join(', ');
}
