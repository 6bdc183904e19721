import { parseRange, parseVersion, type Version, type VersionRange } from '../../src/version/index.ts';

/** Reads a version that a test knows to be one. */
export function version(text: string): Version {
  const parsed = parseVersion(text);
  if (parsed === undefined) throw new Error(`no version: ${JSON.stringify(text)}`);
  return parsed;
}

/** Reads a range that a test knows to be one. */
export function range(text: string): VersionRange {
  const parsed = parseRange(text);
  if (parsed.range === undefined) throw new Error(parsed.problem);
  return parsed.range;
}
