import { comparePrecedence, isPrerelease, type Version } from '../version/index.ts';

/**
 * Published versions in the order in which they are tried. First the version itself: spelled the same, else any
 * spelling of it, since `1.1` and `1.1.0` are one version. Then those below, the highest first; prereleases count only
 * for a prerelease.
 *
 * @param published lowest first
 */
export function orderCandidates(own: Version, published: readonly Version[]): Version[] {
  const same = published.filter((other) => comparePrecedence(other, own) === 0);
  const below = published.filter(
    (other) => comparePrecedence(other, own) < 0 && (isPrerelease(own) || !isPrerelease(other)),
  );
  const exactLast = same.sort((a, b) => Number(a.text === own.text) - Number(b.text === own.text));
  return [...below, ...exactLast].reverse();
}
