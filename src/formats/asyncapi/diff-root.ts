import { isProse, isSameValue, type Judge, judgeMembers, placeOf, reportAnnotation, valueText } from './members.ts';
import { Part } from './part.ts';
import type { Walk } from './walk.ts';

const SITE = { path: 'asyncapi', owner: 'document' };
const ELSEWHERE = new Set(['servers', 'channels', 'operations', 'components']);

/** Compares what a document says about itself. */
export function diffRoot(walk: Walk): void {
  const before = Part.open(walk.before.documents, walk.before.root);
  const after = Part.open(walk.after.documents, walk.after.root);
  judgeMembers(walk, before, after, SITE, JUDGES, ELSEWHERE);
}

const judgeSpecification: Judge = (walk, sides) => {
  if (isSameValue(sides)) return;
  const args = { before: valueText(sides.before), after: valueText(sides.after) };
  walk.recorder.add('asyncapi/specification-version-changed', args, placeOf(sides, 'asyncapi.asyncapi'));
};

const judgeInfo: Judge = (walk, sides) => {
  const names = new Set([...(sides.before?.keys() ?? []), ...(sides.after?.keys() ?? [])]);
  if (names.size === 0) reportAnnotation('info')(walk, sides, SITE);
  for (const name of names) {
    const parents = { before: sides.before ?? sides.parents.before, after: sides.after ?? sides.parents.after };
    const inner = { before: sides.before?.get(name), after: sides.after?.get(name), parents };
    if (isSameValue(inner)) continue;
    const place = placeOf(inner, `asyncapi.info.${name}`);
    const values = { before: valueText(inner.before), after: valueText(inner.after) };
    if (name === 'version') walk.recorder.add('asyncapi/document-version-changed', values, place);
    else walk.recorder.add('asyncapi/description-changed', { keyword: isProse(name) ? name : `info.${name}` }, place);
  }
};

const judgeContentType: Judge = (walk, sides) => {
  if (isSameValue(sides)) return;
  const args = { before: valueText(sides.before), after: valueText(sides.after) };
  const place = placeOf(sides, 'asyncapi.defaultContentType');
  walk.recorder.add('asyncapi/default-content-type-changed', args, place);
};

const JUDGES: ReadonlyMap<string, Judge> = new Map([
  ['asyncapi', judgeSpecification],
  ['info', judgeInfo],
  ['defaultContentType', judgeContentType],
]);
