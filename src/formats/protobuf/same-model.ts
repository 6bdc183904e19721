import { mergeRanges } from './number-ranges.ts';
import { ProtoSpan } from './span.ts';

/** True when two schemas, or two parts of schemas, promise the same; positions do not count. */
export function isSameModel(before: unknown, after: unknown): boolean {
  if (Object.is(before, after)) return true;
  if (before instanceof ProtoSpan && after instanceof ProtoSpan) return true;
  if (Array.isArray(before) && Array.isArray(after)) return isSameRanges(before, after);
  if (before instanceof Map && after instanceof Map) return isSameMap(before, after);
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null) return false;
  return isSameMap(new Map(Object.entries(before)), new Map(Object.entries(after)));
}

/** The lists of a schema are lists of ranges: `1, 2` is `1 to 2`. */
function isSameRanges(before: Parameters<typeof mergeRanges>[0], after: Parameters<typeof mergeRanges>[0]): boolean {
  return JSON.stringify(mergeRanges(before)) === JSON.stringify(mergeRanges(after));
}

function isSameMap(before: ReadonlyMap<unknown, unknown>, after: ReadonlyMap<unknown, unknown>): boolean {
  if (before.size !== after.size) return false;
  return [...before].every(([name, item]) => after.has(name) && isSameModel(item, after.get(name)));
}
