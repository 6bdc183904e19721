import { canonicalJson, isJsonObject } from '../../base/index.ts';
import type { DocumentNode } from '../../document/index.ts';
import { isAnnotation } from './keywords.ts';

/** A property with its name. */
export type NamedProperty = readonly [name: string, node: DocumentNode];

/** Beyond so many properties on either side nobody renamed a single one. */
const MAX_PROPERTIES = 50;

/**
 * New names by old ones, for removed properties that seem to live on among the added ones: the only one with the same
 * schema, or one of them with a similar name. Each name is used once.
 */
export function findRenames(removed: readonly NamedProperty[], added: readonly NamedProperty[]): Map<string, string> {
  const renames = new Map<string, string>();
  if (removed.length > MAX_PROPERTIES || added.length > MAX_PROPERTIES) return renames;
  for (const [from, node] of removed) {
    const meaning = meaningOf(node);
    const alike = added.filter(([, other]) => meaningOf(other) === meaning);
    const similar = alike.filter(([to]) => isSimilar(from, to));
    const rivals = removed.filter(([, other]) => meaningOf(other) === meaning);
    const [only, ...others] = similar.length > 0 || alike.length > 1 || rivals.length > 1 ? similar : alike;
    if (only !== undefined && others.length === 0) renames.set(from, only[0]);
  }
  return withoutRivals(renames);
}

/** Two old names that seem to have become one new one: neither is told. */
function withoutRivals(renames: Map<string, string>): Map<string, string> {
  const uses = new Map<string, number>();
  for (const to of renames.values()) uses.set(to, (uses.get(to) ?? 0) + 1);
  return new Map([...renames].filter(([, to]) => uses.get(to) === 1));
}

/** A schema without its prose. */
function meaningOf({ value }: DocumentNode): string {
  if (!isJsonObject(value)) return canonicalJson(value);
  return canonicalJson(Object.fromEntries(Object.entries(value).filter(([keyword]) => !isAnnotation(keyword))));
}

/** True for names that share most of their words, in whatever case they are written. */
function isSimilar(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared * 2 >= Math.max(words.size, others.size) || (words.size * others.size === 1 && isTypo(one, other));
}

function wordsOf(name: string): Set<string> {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word !== ''));
}

/** True when names differ in their ends only: `timeout` and `timeouts`, `url` and `uri`. */
function isTypo(one: string, other: string): boolean {
  const length = Math.max(one.length, other.length);
  let shared = 0;
  while (shared < length && one[shared]?.toLowerCase() === other[shared]?.toLowerCase()) shared++;
  return shared * 2 >= length;
}
