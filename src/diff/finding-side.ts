import { canonicalJson, type Finding } from '../base/index.ts';

/**
 * Says in the message of a finding that it is about the old side, and takes its place away: paths of both sides look
 * the same, and a reader, or an annotation, would look for it in the new documents.
 */
export function asBefore({ file, range, ...finding }: Finding): Finding {
  const line = range === undefined ? '' : `:${range.start.line}`;
  const place = file === undefined ? '' : `${file}${line}: `;
  return { ...finding, message: `before: ${place}${finding.message}` };
}

/**
 * Tells the findings of a comparison apart: those that reading the new side alone gives too are about the new side,
 * all others about the old one.
 */
export function nameSides(found: readonly Finding[], ofAfter: readonly Finding[]): Finding[] {
  const known = new Set(ofAfter.map(placeOf));
  return found.map((finding) => (known.has(placeOf(finding)) ? finding : asBefore(finding)));
}

function placeOf({ rule, file, range }: Finding): string {
  return canonicalJson([rule, file ?? null, range ?? null]);
}
