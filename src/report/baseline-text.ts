import type { Baseline } from '../verdict/index.ts';
import { shortDigest } from './source-place.ts';

/** `baseline 1.2.0@sha256:0123456789ab`, with the place that a mirror led to; or that there is none. */
export function baselineText(baseline: Baseline | null): string {
  if (baseline === null) return 'no baseline';
  const place = baseline.resolved === undefined ? '' : ` at ${baseline.resolved}`;
  return `baseline ${baseline.tag}${baseline.digest && `@${shortDigest(baseline.digest)}`}${place}`;
}

/** The reference of the very bundle a baseline names, with its tag. */
export function baselineSource(baseline: Baseline | null): string {
  if (baseline === null) return '';
  const suffix = `:${baseline.tag}`;
  return baseline.tag === '' || baseline.ref.includes('@') || baseline.ref.endsWith(suffix)
    ? baseline.ref
    : `${baseline.ref}${suffix}`;
}
