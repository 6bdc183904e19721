import { compareText } from '../base/index.ts';
import { admits } from './admits.ts';
import { compareVersions } from './compare-versions.ts';
import type { VersionRange } from './range.ts';
import { isPrerelease, parseVersion, type Version } from './version.ts';

/**
 * The highest of the versions in its original spelling; texts that are no versions are skipped. With a range, only what
 * the range admits; without one, a prerelease only when there is no release. Undefined when nothing is left.
 */
export function highestVersion(versions: readonly string[], range?: VersionRange): string | undefined {
  const readable = versions.map(parseVersion).filter((version) => version !== undefined);
  const eligible = range === undefined ? preferReleases(readable) : readable.filter((each) => admits(range, each));
  return eligible.sort(compareCandidates).at(-1)?.text;
}

function preferReleases(versions: readonly Version[]): Version[] {
  const releases = versions.filter((version) => !isPrerelease(version));
  return releases.length > 0 ? releases : [...versions];
}

/** Among spellings of one version the strict one wins, so that the order of a tag list never shows. */
function compareCandidates(a: Version, b: Version): number {
  return compareVersions(a, b) || Number(isStrict(a)) - Number(isStrict(b)) || compareText(a.text, b.text);
}

function isStrict({ text, normalized, build }: Version): boolean {
  return text === (build === '' ? normalized : `${normalized}+${build}`);
}
