import type { Effect } from '../../graph/index.ts';
import { tagForVersion, versionForTag } from '../../oci/index.ts';
import { admits, compareVersions, isPrerelease, parseRange, parseVersion, type Version } from '../../version/index.ts';
import type { AppContext } from '../context.ts';
import { type KnownContract, listLocked } from '../known-contract.ts';
import { isReference } from '../load-source.ts';
import type { Resolved, ResolvedFacts } from '../resolve-contracts.ts';
import type { Provider } from './provider.ts';
import type { ContractUse } from './use-index.ts';

/** What a new version does to one that refers to the service. */
export interface JudgedUse {
  readonly effect: Effect;
  /** Why, in words that follow `name@version`. */
  readonly reason: string;
  /** The version that the reference leads to today, where that is known. */
  readonly uses?: string;
}

/** What is known about a use. */
interface UseFacts extends ContractUse {
  readonly provider: Provider;
  readonly version: Version;
  readonly consumer: Resolved<KnownContract>;
  /** What it leads to today. */
  readonly target: Resolved<KnownContract> | undefined;
}

/**
 * Says whether a consumer picks a version up by itself: nothing pins it to another one, and its range admits it.
 *
 * @param options.locks whether the lock files of consumers count. Default true
 */
export function judgeUse(
  context: AppContext,
  contracts: ResolvedFacts,
  use: ContractUse,
  provider: Provider,
  { locks = true }: { readonly locks?: boolean } = {},
): JudgedUse {
  const [consumer, target] = [contracts.get(use.key), contracts.get(use.link.key ?? '')];
  const version = parseVersion(provider.version);
  const uses = target === undefined ? {} : { uses: target.contract.service.version };
  if (version === undefined || consumer === undefined) {
    return { effect: 'unknown', reason: `may or may not take ${provider.version}, which is no version`, ...uses };
  }
  const facts = { ...use, provider, version, consumer, target };
  const pinned = judgePin(context, facts) ?? (locks ? judgeLock(facts) : undefined);
  return { ...(pinned ?? judgeRange(facts)), ...uses };
}

/** A digest, a tag or a path names one version. */
function judgePin(context: AppContext, facts: UseFacts): JudgedUse | undefined {
  const { ref } = facts.link;
  if (!isReference(ref)) return judgePath(facts);
  const { tag, digest } = context.contracts.locate(ref);
  if (digest !== undefined) return judgeDigest(facts, digest);
  return tag === undefined ? undefined : judgeTag(facts, tag);
}

function judgePath({ target, version, link }: UseFacts): JudgedUse {
  const found = parseVersion(target?.contract.service.version ?? '');
  if (found === undefined) return { effect: 'unknown', reason: `refers to ${link.ref}, which has no version` };
  if (compareVersions(found, version) === 0) return { effect: 'picks-it-up', reason: `takes what is in ${link.ref}` };
  return pinned(found, version, `the folder ${link.ref}, which has ${found.text}`);
}

function judgeDigest({ target, provider, version, link }: UseFacts, digest: string): JudgedUse {
  if (digest === provider.digest) return { effect: 'picks-it-up', reason: 'is pinned to its digest' };
  const found = parseVersion(target?.contract.service.version ?? '');
  if (found !== undefined && provider.digest === undefined && compareVersions(found, version) === 0) {
    return { effect: 'unknown', reason: `is pinned to the digest of a ${found.text}, which may be this one` };
  }
  if (found !== undefined) return pinned(found, version, `the digest of a ${found.text}`);
  return { effect: 'unknown', reason: `is pinned to a digest that cannot be read: ${link.error ?? 'no version'}` };
}

function judgeTag({ target, provider, version }: UseFacts, tag: string): JudgedUse {
  if (tag === tagOf(provider.version)) return { effect: 'picks-it-up', reason: `names the tag ${tag}` };
  const named = parseVersion(versionForTag(tag));
  const isItsVersion = target !== undefined && tag === tagOf(target.contract.service.version);
  if (named !== undefined && (isItsVersion || isWhole(named))) return pinned(named, version, `the tag ${tag}`);
  if (provider.digest !== undefined && target?.digest === provider.digest) {
    return { effect: 'picks-it-up', reason: `follows the tag ${tag}, which is this version` };
  }
  return { effect: 'unknown', reason: `follows the tag ${tag}, which may move to it` };
}

/** `1.2.0` is the tag of a version; `1` may be one that moves. */
function isWhole({ text }: Version): boolean {
  return /^v?\d+\.\d+\.\d+/.test(text);
}

function tagOf(version: string): string | undefined {
  try {
    return tagForVersion(version);
  } catch {
    return undefined;
  }
}

function judgeLock({ consumer, link, version }: UseFacts): JudgedUse | undefined {
  const kind = link.kind === 'configuration' ? 'config' : link.kind;
  const constraint = link.kind === 'dependency' ? link.compatibility : undefined;
  const entry = listLocked(consumer.bundle)?.find(
    (each) => each.kind === kind && each.ref === link.ref && each.constraint === constraint,
  );
  const locked = entry === undefined ? undefined : parseVersion(entry.version);
  if (locked === undefined) return undefined;
  if (compareVersions(locked, version) === 0) return { effect: 'picks-it-up', reason: `is locked to ${locked.text}` };
  return pinned(locked, version, `${locked.text} by its lock file`);
}

function pinned(found: Version, version: Version, what: string): JudgedUse {
  const isAbove = compareVersions(found, version) > 0;
  return { effect: isAbove ? 'pinned-above' : 'pinned-below', reason: `is pinned to ${what}` };
}

function judgeRange({ link, version, target }: UseFacts): JudgedUse {
  const { text } = version;
  if (link.kind !== 'dependency') {
    return isPrerelease(version)
      ? { effect: 'range-does-not-admit', reason: `takes the highest release, and ${text} is a prerelease` }
      : { effect: 'picks-it-up', reason: 'takes the highest version, whatever it is' };
  }
  const { range, problem } = parseRange(link.compatibility);
  if (range === undefined) return { effect: 'unknown', reason: `has a range that cannot be read: ${problem}` };
  if (!admits(range, version)) return { effect: 'range-does-not-admit', reason: `needs ${range.text}, not ${text}` };
  const used = target === undefined ? undefined : parseVersion(target.contract.service.version);
  const isPast = used !== undefined && compareVersions(used, version) > 0;
  return { effect: 'picks-it-up', reason: `takes ${range.text}${isPast ? `, and is at ${used.text} by now` : ''}` };
}
