import type { Baseline } from '../verdict/index.ts';
import { shortDigest } from './source-place.ts';

/** `baseline 1.2.0@sha256:0123456789ab`, or that there is none. */
export function baselineText(baseline: Baseline | null): string {
  if (baseline === null) return 'no baseline';
  return `baseline ${baseline.tag}${baseline.digest && `@${shortDigest(baseline.digest)}`}`;
}

/** The reference of the very bundle a baseline names, with its tag. */
export function baselineSource(baseline: Baseline | null): string {
  if (baseline === null) return '';
  const suffix = `:${baseline.tag}`;
  return baseline.tag === '' || baseline.ref.includes('@') || baseline.ref.endsWith(suffix)
    ? baseline.ref
    : `${baseline.ref}${suffix}`;
}
