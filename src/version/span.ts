import { CEILING, comparePoints, FLOOR, type Point } from './point.ts';

/** All points from `from` (included) up to `below` (excluded). */
export interface Span {
  readonly from: Point;
  readonly below: Point;
}

/** Every version. */
export const EVERYTHING: readonly Span[] = [{ from: FLOOR, below: CEILING }];

export function isInside(point: Point, spans: readonly Span[]): boolean {
  return spans.some(({ from, below }) => comparePoints(from, point) <= 0 && comparePoints(point, below) < 0);
}

/** Everything but the span. */
export function outside({ from, below }: Span): readonly Span[] {
  return [
    { from: FLOOR, below: from },
    { from: below, below: CEILING },
  ].filter(isNotEmpty);
}

/** The normal form of a set of spans: ascending, none empty, none touching the next. */
export function unite(spans: readonly Span[]): readonly Span[] {
  const united: Span[] = [];
  for (const span of spans.filter(isNotEmpty).sort((a, b) => comparePoints(a.from, b.from))) {
    const last = united.at(-1);
    if (last === undefined || comparePoints(last.below, span.from) < 0) united.push(span);
    else united[united.length - 1] = { from: last.from, below: higher(last.below, span.below) };
  }
  return united;
}

export function intersect(left: readonly Span[], right: readonly Span[]): readonly Span[] {
  const shared = left.flatMap((a) =>
    right.map((b) => ({ from: higher(a.from, b.from), below: lower(a.below, b.below) })),
  );
  return unite(shared);
}

/** Whether every point of `inner` lies in `outer`. Exact when `outer` is in normal form. */
export function covers(outer: readonly Span[], inner: readonly Span[]): boolean {
  return inner.every(({ from, below }) =>
    outer.some((span) => comparePoints(span.from, from) <= 0 && comparePoints(below, span.below) <= 0),
  );
}

function isNotEmpty({ from, below }: Span): boolean {
  return comparePoints(from, below) < 0;
}

function higher(a: Point, b: Point): Point {
  return comparePoints(a, b) < 0 ? b : a;
}

function lower(a: Point, b: Point): Point {
  return comparePoints(a, b) < 0 ? a : b;
}
