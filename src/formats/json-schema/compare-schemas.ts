import { equalValues } from '../../base/index.ts';
import { addUndecided } from './add-undecided.ts';
import { compareArrays } from './compare-arrays.ts';
import { compareBounds } from './compare-bounds.ts';
import { compareBranches } from './compare-branches.ts';
import { compareConditionals } from './compare-conditionals.ts';
import { compareConstraints, compareDefaults } from './compare-constraints.ts';
import { compareObjects } from './compare-objects.ts';
import { compareTypes, describeTypes } from './compare-types.ts';
import { compareValues } from './compare-values.ts';
import { holdsReference } from './held-names.ts';
import type { JudgedNodes } from './judged-nodes.ts';
import { CONDITIONALS, CONTAINERS, isAnnotation } from './keywords.ts';
import { sameValue, sameValues } from './same-value.ts';
import type { SchemaPair } from './schema-pair.ts';

/** Keywords that one of the comparers below decides. */
const DECIDED: ReadonlySet<string> = new Set([
  ...CONTAINERS,
  ...CONDITIONALS,
  'type',
  'nullable',
  'enum',
  'const',
  'required',
  'default',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'pattern',
  'format',
  'multipleOf',
  'uniqueItems',
]);

/** Compares the keywords of two schemas themselves and names the inner schemas to compare. */
export function compareSchemas(pair: SchemaPair, judged: JudgedNodes): void {
  if (isSameText(pair)) {
    judged.addLayers(pair.before, pair.after);
    return;
  }
  judged.addPair(pair.before, pair.after);
  if (compareProblems(pair) || compareMalformed(pair, judged) || compareNever(pair, judged)) return;
  if (pair.before.hasConflict || pair.after.hasConflict) compareLayers(pair, judged);
  else compareKeywords(pair, judged);
}

/** Equal texts mean the same, unless a `$ref` inside leads to something else now. */
function isSameText({ before, after }: SchemaPair): boolean {
  const layers = after.layers.map((layer) => layer.value);
  if (layers.length !== before.layers.length || layers.some(holdsReference)) return false;
  return before.layers.every((layer, index) => equalValues(layer.value, layers[index]));
}

/** Of two schemas that accept nothing in common there is no more to say than that, whatever else they say. */
function compareKeywords(pair: SchemaPair, judged: JudgedNodes): void {
  if (compareTypes(pair) === 'disjoint') {
    judged.addContents(pair.before, pair.after);
    compareAnnotations(pair);
    return;
  }
  compareValues(pair);
  compareBounds(pair);
  compareConstraints(pair);
  compareDefaults(pair);
  compareObjects(pair, judged);
  compareArrays(pair, judged);
  compareBranches(pair, judged);
  compareConditionals(pair, judged);
  compareOthers(pair);
}

/** Reports references that lead nowhere; where both sides have the same one, what stands beside it is still compared. */
function compareProblems(pair: SchemaPair): boolean {
  const { before, after } = pair;
  if (before.problem?.message === after.problem?.message) {
    if (after.problem !== undefined) pair.addProblem(after.problem);
    return false;
  }
  for (const view of [before, after]) if (view.problem !== undefined) pair.addProblem(view.problem);
  pair.addDelta('schema-changed', {
    keyword: '$ref',
    before: before.node?.get('$ref')?.value,
    after: after.node?.get('$ref')?.value,
    beforeAt: before.node,
    afterAt: after.node,
  });
  return true;
}

/** Compares what is no schema at all, neither a map nor `true` or `false`, as a plain value. */
function compareMalformed(pair: SchemaPair, judged: JudgedNodes): boolean {
  const { before, after } = pair;
  if (!before.isMalformed && !after.isMalformed) return false;
  judged.addWhole(before.node, after.node);
  if (sameValue(before.node, after.node)) return true;
  pair.addDelta('schema-changed', {
    keyword: 'schema',
    tail: '',
    before: before.node?.value,
    after: after.node?.value,
    beforeAt: before.node,
    afterAt: after.node,
  });
  return true;
}

/** Compares with the schema `false`, which accepts nothing and makes every other keyword moot. */
function compareNever(pair: SchemaPair, judged: JudgedNodes): boolean {
  const { before, after } = pair;
  if (!before.isNever && !after.isNever) return false;
  judged.addWhole(before.node, after.node);
  if (before.isNever && after.isNever) return true;
  pair.addDelta(before.isNever ? 'type-widened' : 'type-narrowed', {
    keyword: 'false',
    tail: '',
    texts: { before: describeTypes(before), after: describeTypes(after) },
    beforeAt: before.node,
    afterAt: after.node,
    type: 'modified',
  });
  return true;
}

/** Compares layer by layer where a keyword stands both beside and behind a `$ref`, since both then apply. */
function compareLayers(pair: SchemaPair, judged: JudgedNodes): void {
  const { before, after } = pair;
  if (before.layers.length === after.layers.length) {
    for (const [index, layer] of before.layers.entries()) {
      pair.addEdge({
        tail: '',
        subject: '',
        before: layer,
        after: after.layers[index],
        scope: pair.scope,
        ownOnly: true,
      });
    }
    return;
  }
  judged.addWhole(before.layers[0], after.layers[0]);
  pair.addDelta('schema-changed', { keyword: '$ref', tail: '', beforeAt: before.node, afterAt: after.node });
}

/** Compares annotations, and keywords that no comparer knows, by value. */
function compareOthers(pair: SchemaPair): void {
  compareAnnotations(pair);
  for (const keyword of keywordsOf(pair))
    if (!DECIDED.has(keyword) && !isAnnotation(keyword)) addUndecided(pair, keyword);
}

function compareAnnotations(pair: SchemaPair): void {
  for (const keyword of keywordsOf(pair).filter(isAnnotation)) {
    if (!sameValues(pair.before.all(keyword), pair.after.all(keyword))) pair.addAnnotation(keyword);
  }
}

function keywordsOf({ before, after }: SchemaPair): string[] {
  return [...new Set([...before.keywords(), ...after.keywords()])];
}
