import { canonicalJson, compareText } from '../../base/index.ts';
import type { DocumentNode } from '../../document/index.ts';

/** Credentials that are enough together: the scopes needed of every scheme. */
export interface Requirement {
  readonly schemes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Where it is written; missing for the requirement of nothing that a missing list means. */
  readonly node: DocumentNode | undefined;
}

/** One difference between two lists of alternatives. */
export type RequirementDelta =
  | { readonly kind: 'needed'; readonly after: readonly Requirement[] }
  | { readonly kind: 'free'; readonly before: readonly Requirement[] }
  | { readonly kind: 'added'; readonly after: Requirement }
  | { readonly kind: 'removed' | 'implied'; readonly before: Requirement }
  | { readonly kind: 'tightened' | 'rescoped'; readonly before: Requirement; readonly after: Requirement };

/**
 * Reads a list of alternatives; a missing or empty one means that nothing is needed.
 *
 * @param rename gives the name of the after document for a scheme
 * @returns `undefined` when the value is no such list
 * @see OpenAPI 3.1.0, section 4.8.30 (Security Requirement Object)
 */
export function readRequirements(
  list: DocumentNode | undefined,
  rename: (scheme: string) => string = (scheme) => scheme,
): Requirement[] | undefined {
  if (list === undefined) return [{ schemes: new Map(), node: undefined }];
  if (!list.isList) return undefined;
  const requirements: Requirement[] = [];
  for (const node of list.items()) {
    if (!node.isMap || node.entries().some(([, scopes]) => !isScopeList(scopes))) return undefined;
    const schemes = new Map(node.entries().map(([name, scopes]) => [rename(name), scopesOf(scopes)]));
    requirements.push({ schemes, node });
  }
  return requirements.length === 0 ? [{ schemes: new Map(), node: undefined }] : requirements;
}

/** Names of the schemes of a requirement: `apiKey + oauth`. */
export function describeRequirement({ schemes }: Requirement): string {
  return [...schemes.keys()].sort(compareText).join(' + ') || 'none';
}

/** Scopes of the second set that the first lacks. */
export function missingScopes(before: Requirement, after: Requirement): { scheme: string; scope: string }[] {
  return [...after.schemes].flatMap(([scheme, scopes]) =>
    [...scopes].filter((scope) => !before.schemes.get(scheme)?.has(scope)).map((scope) => ({ scheme, scope })),
  );
}

/** What differs between two lists of alternatives, judged by the credentials that callers hold. */
export function compareRequirements(before: readonly Requirement[], after: readonly Requirement[]): RequirementDelta[] {
  const [known, next] = [new Set(before.map(identity)), new Set(after.map(identity))];
  const gone = before.filter((each) => !next.has(identity(each)));
  const come = new Set(after.filter((each) => !known.has(identity(each))));
  const deltas = gone.flatMap((each) => judgeGone(each, after, come));
  const isExplained = deltas.some(({ kind }) => kind === 'needed');
  for (const each of come) {
    if (each.schemes.size === 0) deltas.push({ kind: 'free', before });
    else if (!isExplained) deltas.push({ kind: 'added', after: each });
  }
  return deltas;
}

/** Judges a requirement that is gone, and takes what replaces it out of the list of those that came. */
function judgeGone(gone: Requirement, after: readonly Requirement[], come: Set<Requirement>): RequirementDelta[] {
  if (gone.schemes.size === 0) return [{ kind: 'needed', after }];
  const rescoped = [...come].find((each) => hasSchemes(each, gone) && hasSchemes(gone, each));
  const tightened = [...come].find((each) => hasSchemes(each, gone));
  const enough = after.filter((each) => each !== rescoped && isEnoughFor(gone, each));
  // A new alternative that these credentials meet is reported itself and says it all.
  if (enough.length > 0) return enough.some((each) => come.has(each)) ? [] : [{ kind: 'implied', before: gone }];
  const successor = rescoped ?? tightened;
  if (successor === undefined) return [{ kind: 'removed', before: gone }];
  come.delete(successor);
  return [{ kind: rescoped === undefined ? 'tightened' : 'rescoped', before: gone, after: successor }];
}

/** True when the first has all schemes of the second. */
function hasSchemes(outer: Requirement, inner: Requirement): boolean {
  return [...inner.schemes.keys()].every((scheme) => outer.schemes.has(scheme));
}

/** True when credentials that meet `held` also meet `needed`. */
function isEnoughFor(held: Requirement, needed: Requirement): boolean {
  return hasSchemes(held, needed) && missingScopes(held, needed).length === 0;
}

function identity({ schemes }: Requirement): string {
  const sorted = [...schemes].map(([scheme, scopes]) => [scheme, [...scopes].sort(compareText)]);
  return canonicalJson(Object.fromEntries(sorted));
}

function isScopeList(node: DocumentNode): boolean {
  return node.isList && node.items().every((scope) => scope.text !== undefined);
}

function scopesOf(node: DocumentNode): Set<string> {
  return new Set(node.items().flatMap((scope) => scope.text ?? []));
}
