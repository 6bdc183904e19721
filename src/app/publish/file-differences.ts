import { compareText, type Files, toBytes } from '../../base/index.ts';
import { applyIgnoreRules } from '../../bundle/index.ts';

/** The paths in which two bundles differ, sorted. */
export interface FileDifferences {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** Compares the files that make up the identity of two bundles: what the ignore rules keep, with names in NFC. */
export function compareFiles(before: Files, after: Files): FileDifferences {
  const [from, to] = [identityFiles(before), identityFiles(after)];
  const paths = [...new Set([...from.keys(), ...to.keys()])].sort(compareText);
  return {
    added: paths.filter((path) => !from.has(path)),
    removed: paths.filter((path) => !to.has(path)),
    changed: paths.filter((path) => differs(from.get(path), to.get(path))),
  };
}

function identityFiles(files: Files): ReadonlyMap<string, Uint8Array> {
  const kept = Object.entries(applyIgnoreRules(files));
  return new Map(kept.map(([path, content]) => [path.normalize('NFC'), toBytes(content)]));
}

function differs(before: Uint8Array | undefined, after: Uint8Array | undefined): boolean {
  return before !== undefined && after !== undefined && Buffer.compare(before, after) !== 0;
}
