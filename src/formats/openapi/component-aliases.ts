import type { DocumentNode } from '../../document/index.ts';
import { bothOf, keywordPlace, namesOf, type Pair, type Sides, sameValue, sidesOf } from './pair.ts';
import type { Walk } from './walk.ts';

/**
 * Judges components that became, or were, nothing but a reference. One that stands for an equal value is written
 * differently and nothing else; where operations use one that does not, they tell what differs behind the reference.
 *
 * @param isUsed tells whether operations of both documents use a component
 * @see OpenAPI 3.1.0, section 4.8.23 (Reference Object)
 */
export function judgeAliases(walk: Walk, isUsed: (entry: Pair) => boolean): void {
  const components = bothOf(sidesOf(walk.roots, 'components'));
  if (components === undefined) return;
  for (const kind of namesOf(components)) {
    const maps = bothOf(sidesOf(components, kind));
    if (maps !== undefined) judgeAliasesOf(walk, maps, kind, isUsed);
  }
}

function judgeAliasesOf(walk: Walk, maps: Pair, kind: string, isUsed: (entry: Pair) => boolean): void {
  for (const name of namesOf(maps)) {
    const both = bothOf(sidesOf(maps, name));
    if (both === undefined || sameValue({ ...both, parents: maps })) continue;
    if (!isAlias(both.before) && !isAlias(both.after)) continue;
    if (isEqual(walk, both)) reportEqual(walk, { ...both, parents: maps }, kind, name);
    else if (isUsed(both)) walk.coverage.mark(referenceOf(both.before), referenceOf(both.after));
  }
}

function reportEqual(walk: Walk, entry: Pair & Sides, kind: string, name: string): void {
  const how = isAlias(entry.after) ? 'refers to an equal value' : 'holds the value that it referred to';
  const place = keywordPlace(entry, `openapi.components.${kind}[${name}]`);
  walk.recorder.add('openapi/notation-changed', { what: `components.${kind}.${name} ${how}` }, place);
  walk.coverage.mark(entry.before, entry.after);
}

/** Values in different files are not compared: their own references lead elsewhere. */
function isEqual(walk: Walk, entry: Pair): boolean {
  const target = walk.resolve(entry);
  return target !== undefined && target.before.file === target.after.file && sameValue({ ...target, parents: entry });
}

function referenceOf(node: DocumentNode): DocumentNode | undefined {
  return isAlias(node) ? node.get('$ref') : undefined;
}

function isAlias(node: DocumentNode): boolean {
  return node.get('$ref')?.text !== undefined && node.keys().length === 1;
}
