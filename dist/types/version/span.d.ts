import { type Point } from './point.js';
/** All points from `from` (included) up to `below` (excluded). */
export interface Span {
    readonly from: Point;
    readonly below: Point;
}
/** Every version. */
export declare const EVERYTHING: readonly Span[];
export declare function isInside(point: Point, spans: readonly Span[]): boolean;
/** Everything but the span. */
export declare function outside({ from, below }: Span): readonly Span[];
/** The normal form of a set of spans: ascending, none empty, none touching the next. */
export declare function unite(spans: readonly Span[]): readonly Span[];
export declare function intersect(left: readonly Span[], right: readonly Span[]): readonly Span[];
/** Whether every point of `inner` lies in `outer`. Exact when `outer` is in normal form. */
export declare function covers(outer: readonly Span[], inner: readonly Span[]): boolean;
