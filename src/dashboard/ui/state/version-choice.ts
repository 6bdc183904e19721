import type { HistoryDocument, HistoryVersion } from '../../model.ts';

/** Two versions to compare. */
export interface VersionChoice {
  readonly before: HistoryVersion;
  readonly after: HistoryVersion;
  /** False when the site has no diff of this pair. */
  readonly available: boolean;
  /** What the address names and the service does not have. */
  readonly unknown: readonly string[];
}

/** The two versions that an address names by key or version; without, the newest and the one before it. */
export function chooseVersions(
  { versions, pairs }: HistoryDocument,
  before: string | undefined,
  after: string | undefined,
): VersionChoice | undefined {
  const find = (wanted: string | undefined): number =>
    versions.findIndex(({ key, version }) => key === wanted || version === wanted);
  const unknown = [before, after].flatMap((wanted) => (wanted !== undefined && find(wanted) === -1 ? [wanted] : []));
  const second = Math.max(find(after), 0);
  const named = find(before);
  const first = named === -1 ? second + 1 : named;
  const [from, to] = [versions[first] ?? versions[1], versions[second]];
  if (from === undefined || to === undefined) return undefined;
  const available = pairs === undefined || pairs.some(([a, b]) => a === from.key && b === to.key);
  return { before: from, after: to, available: available && from !== to, unknown };
}

/** Versions that there is a diff to, from a given one; all others when any pair can be asked for. */
export function partnersOf({ versions, pairs }: HistoryDocument, before: HistoryVersion): readonly HistoryVersion[] {
  if (pairs === undefined) return versions.filter((each) => each !== before);
  const keys = new Set(pairs.flatMap(([from, to]) => (from === before.key ? [to] : [])));
  return versions.filter(({ key }) => keys.has(key));
}
