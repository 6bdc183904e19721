import { compareText } from '../../base/index.ts';
import type { DocumentNode, DocumentSet } from '../../document/index.ts';
import { writeJson } from '../../report/index.ts';

/** The lock file of a bundle, beside its contract. It belongs to the bundle and is packed with it. */
export const LOCK_FILE = 'pacto.lock';

/** The shape that is written, and the only one that is read. */
const LOCK_VERSION = 3;

/** What a contract refers to. */
export type LockedKind = 'dependency' | 'config' | 'policy';

/** One reference, pinned. */
export interface LockEntry {
  readonly kind: LockedKind;
  /** The reference as written: `oci://…`, `oci-layout:…`, or a path. */
  readonly ref: string;
  /** The range of a dependency, as written. */
  readonly constraint?: string;
  readonly name: string;
  readonly version: string;
  /** Of the manifest; missing for a bundle on disk. */
  readonly digest?: string;
  /** Of the files; missing in lock files that another tool wrote. */
  readonly contentDigest?: string;
  /** Names of its own dependencies. */
  readonly dependsOn: readonly string[];
}

/** An entry with its place in the file. */
export interface ReadLockEntry extends LockEntry {
  readonly node: DocumentNode;
}

/** A lock file, or why it cannot be taken for one. */
export type ReadLock =
  | { readonly entries: readonly ReadLockEntry[]; readonly problem?: undefined }
  | { readonly problem: string; readonly node?: DocumentNode };

/** What tells one pinned reference from another. */
export function lockKey({ kind, ref, constraint }: Pick<LockEntry, 'kind' | 'ref' | 'constraint'>): string {
  return JSON.stringify([kind, ref, constraint ?? null]);
}

/** The text of a lock file: the same entries give the same bytes, in any order. */
export function writeLock(
  root: { readonly name: string; readonly version: string },
  entries: readonly LockEntry[],
): string {
  const sorted = sortEntries(entries);
  const dependencies = sorted.filter(({ kind }) => kind === 'dependency').map(entryDocument);
  const references = sorted.filter(({ kind }) => kind !== 'dependency').map(entryDocument);
  return `${writeJson({ lockVersion: LOCK_VERSION, root, dependencies, references })}\n`;
}

/** By kind, reference and range. */
export function sortEntries<Entry extends LockEntry>(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => compareText(lockKey(a), lockKey(b)));
}

function entryDocument({ kind, ref, constraint, name, version, digest, contentDigest, dependsOn }: LockEntry): object {
  return {
    ...(kind === 'dependency' ? {} : { kind }),
    name,
    source: digest === undefined ? 'local' : 'oci',
    ...(digest === undefined ? { path: ref } : { ref }),
    constraint,
    version,
    digest,
    contentDigest,
    ...(kind === 'dependency' ? { dependsOn } : {}),
  };
}

/**
 * Reads the lock file of a bundle; `undefined` when it has none. Keys that are not known say nothing; a shape that is
 * not known, and two entries for one reference, make the file one that cannot be trusted.
 *
 * @param name of the service whose lock file it has to be; missing for any
 */
export function readLock(documents: DocumentSet, name?: string): ReadLock | undefined {
  const parsed = documents.load(LOCK_FILE);
  if (parsed === undefined) return undefined;
  const { root, problem } = parsed;
  if (root === undefined) return { problem: problem?.message ?? 'it cannot be read' };
  const version = root.get('lockVersion')?.value;
  if (version !== LOCK_VERSION) return { problem: `lockVersion is not ${LOCK_VERSION}`, node: root };
  const owner = root.get('root')?.get('name');
  if (owner !== undefined && name !== undefined && owner.text !== name)
    return { problem: `it is not of ${name}`, node: owner };
  return readEntries(root);
}

function readEntries(root: DocumentNode): ReadLock {
  const entries = new Map<string, ReadLockEntry>();
  for (const list of [root.get('dependencies'), root.get('references')]) {
    if (list === undefined) continue;
    if (!list.isList) return { problem: `${list.path.join('.')} is no list`, node: list };
    for (const node of list.items()) {
      const entry = readEntry(node);
      if (entry === undefined) return { problem: 'an entry lacks its one reference, its version or its digest', node };
      const key = lockKey(entry);
      if (entries.has(key)) return { problem: `it has two entries for ${entry.ref}`, node };
      entries.set(key, entry);
    }
  }
  return { entries: [...entries.values()] };
}

function readEntry(node: DocumentNode): ReadLockEntry | undefined {
  const text = (key: string): string | undefined => node.get(key)?.text;
  const places = [text('ref'), text('path')].flatMap((place) => place ?? []);
  const [kind, ref, version] = [kindOf(node), places[0], text('version')];
  const [constraint, digest, contentDigest] = [text('constraint'), text('digest'), text('contentDigest')];
  if (kind === undefined || ref === undefined || version === undefined || places.length > 1) return undefined;
  if (digest === undefined && contentDigest === undefined) return undefined;
  return {
    kind,
    ref,
    version,
    name: text('name') ?? '',
    dependsOn: (node.get('dependsOn')?.items() ?? []).flatMap((item) => item.text ?? []),
    ...(constraint === undefined ? {} : { constraint }),
    ...(digest === undefined ? {} : { digest }),
    ...(contentDigest === undefined ? {} : { contentDigest }),
    node,
  };
}

function kindOf(node: DocumentNode): LockedKind | undefined {
  if (node.path[0] === 'dependencies') return 'dependency';
  const kind = node.get('kind')?.text;
  return kind === 'config' || kind === 'policy' ? kind : undefined;
}
