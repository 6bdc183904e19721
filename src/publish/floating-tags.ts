import { tagForVersion, versionForTag } from '../oci/index.ts';
import { compareVersions, isPrerelease, parseVersion, type Version } from '../version/index.ts';

/** Most writes of one tag: each answers to a version that somebody published in between. */
const MOST_MOVES = 5;

/** What moving floating tags of one repository needs from outside. */
export interface FloatingPorts {
  /** Every tag that the repository has now. */
  listTags(): Promise<readonly string[]>;
  /** What a tag stands for now, with the version that the contract in it has; `undefined` when there is no such tag. */
  lookUp(tag: string): Promise<TaggedVersion | undefined>;
  /** Lets one tag stand for what another one stands for. */
  copyTag(from: string, to: string): Promise<void>;
}

/** What a tag stands for. */
export interface TaggedVersion {
  readonly digest: string;
  /** Missing when it is no readable bundle. */
  readonly version?: string;
}

/** A floating tag and the tag of the version that it was moved to. */
export interface MovedTag {
  readonly tag: string;
  readonly target: string;
}

/**
 * Names that follow a version: `1.2.3` → `1`, `1.2`, `latest`. A prerelease has none, and a version is never among its
 * own.
 */
export function floatingTagsOf(text: string): string[] {
  const version = parseVersion(text);
  if (version === undefined || isPrerelease(version)) return [];
  const [major = '', minor] = (text.split(/[+-]/)[0] ?? '').split('.');
  const names = [major, ...(minor === undefined ? [] : [`${major}.${minor}`]), 'latest'];
  return names.filter((name) => name !== tagForVersion(text));
}

/**
 * Moves the floating tags of published versions to the highest version that each of them covers, by the full list of
 * tags. A tag never goes back, and one that is a version itself, or no bundle at all, is left alone. After each write
 * the list is read again, so that of several publishers the last writer leaves the highest version.
 *
 * @param versions that were just published and verified
 * @throws AppError as stores do
 */
export async function moveFloatingTags(versions: readonly string[], ports: FloatingPorts): Promise<MovedTag[]> {
  const names = [...new Set(versions.flatMap(floatingTagsOf))];
  const moved: MovedTag[] = [];
  for (const name of names) {
    const target = await moveTag(name, ports);
    if (target !== undefined) moved.push({ tag: name, target });
  }
  return moved;
}

async function moveTag(name: string, ports: FloatingPorts): Promise<string | undefined> {
  let moved: string | undefined;
  for (let move = 0; move < MOST_MOVES; move++) {
    const goal = await findHighest(name, ports);
    if (goal === undefined || !mayMove(name, await ports.lookUp(name), goal)) break;
    moved = tagForVersion(goal.version.text);
    await ports.copyTag(moved, name);
  }
  return moved;
}

interface Goal {
  readonly version: Version;
  readonly digest: string;
}

/** The highest stable version that a floating tag covers and whose artifact has the version that its tag says. */
async function findHighest(name: string, ports: FloatingPorts): Promise<Goal | undefined> {
  const tags = (await ports.listTags()).filter((tag) => floatingTagsOf(versionForTag(tag)).includes(name));
  const versions = tags.flatMap((tag) => parseVersion(versionForTag(tag)) ?? []);
  for (const version of versions.sort((a, b) => compareVersions(b, a))) {
    const found = await ports.lookUp(tagForVersion(version.text));
    if (found?.version === version.text) return { version, digest: found.digest };
  }
  return undefined;
}

function mayMove(name: string, now: TaggedVersion | undefined, goal: Goal): boolean {
  if (now === undefined) return true;
  if (now.digest === goal.digest || now.version === versionForTag(name)) return false;
  const current = parseVersion(now.version ?? '');
  return current !== undefined && compareVersions(current, goal.version) <= 0;
}
