import { AppError, mapBounded } from '../../base/index.ts';
import type { Contract } from '../../contract/index.ts';
import type { DocumentNode } from '../../document/index.ts';
import { parseRange, type VersionRange } from '../../version/index.ts';
import type { LoadedBundle } from '../loaded-bundle.ts';
import { type LockedKind, lockKey } from './lock-file.ts';

const PARALLEL_FETCHES = 8;
const MOST_REFERENCES = 20_000;

/** One reference of a contract. */
export interface Declared {
  readonly kind: LockedKind;
  readonly ref: string;
  readonly constraint?: string;
  readonly range?: VersionRange;
  /** False for optional dependencies. */
  readonly required: boolean;
  readonly node: DocumentNode;
}

/** Everything that a contract refers to. */
export function listDeclared({ dependencies, configurations, policies }: Contract): Declared[] {
  const ranged = dependencies.map(({ ref, compatibility, required, node }): Declared => {
    const { range } = parseRange(compatibility);
    const constraint = { constraint: compatibility, ...(range === undefined ? {} : { range }) };
    return { kind: 'dependency', ref, ...constraint, required, node };
  });
  const plain = (kind: LockedKind, all: Contract['configurations'] | Contract['policies']): Declared[] =>
    all.flatMap(({ ref, node }) => (ref === undefined ? [] : [{ kind, ref, required: true, node }]));
  return [...ranged, ...plain('config', configurations), ...plain('policy', policies)];
}

/** Finds what a reference leads to; `undefined` where the walk ends. */
export type Follow = (declarer: LoadedBundle, declared: Declared) => Promise<LoadedBundle | undefined>;

/**
 * Walks everything that a bundle refers to, and what that refers to, level by level; each reference once.
 *
 * @throws AppError `TOO_LARGE`, and as `follow` does
 */
export async function walkClosure(root: LoadedBundle, follow: Follow): Promise<void> {
  const seen = new Set<string>();
  let level = [root];
  while (level.length > 0) {
    const pending = level.flatMap((declarer) => {
      const declared = declarer.contract === undefined ? [] : listDeclared(declarer.contract);
      return declared.filter((each) => isNew(seen, lockKey(each))).map((each) => ({ declarer, declared: each }));
    });
    if (seen.size > MOST_REFERENCES) throw new AppError('TOO_LARGE', `there are over ${MOST_REFERENCES} references`);
    const found = await mapBounded(pending, PARALLEL_FETCHES, (each) => follow(each.declarer, each.declared));
    level = found.flatMap((bundle) => bundle ?? []);
  }
}

function isNew(seen: Set<string>, key: string): boolean {
  return !seen.has(key) && seen.add(key).has(key);
}
