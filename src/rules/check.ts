import { findingRule } from './rule.ts';

const SOURCE = 'Pacto CI, baseline rules';
const LOCK = 'Pacto CI, lock file';
const GRAPH = 'Pacto CI, dependency graph';
const JUDGE = 'Pacto CI, configuration of a pull request';

/** A pinned reference, and why the pin does not hold. */
interface BrokenEntry {
  readonly ref: string;
  readonly version: string;
  readonly reason: string;
}

/** Findings of comparing and checking: about a workspace, what is published, and files that validation leaves alone. */
export const checkRules = {
  DUPLICATE_BUNDLE: findingRule<{ name: string; version: string; first: string; second: string }>({
    severity: 'error',
    title: 'the same name and version twice in a workspace',
    message: ({ name, version, first, second }) => `${name}@${version} is in two folders: ${first} and ${second}`,
    why: 'Only one of the two can be published, and which one would be chance.',
    fix: () => 'Give one of them another name or version.',
    source: SOURCE,
    since: '0.1.0',
  }),
  VERSION_GOES_BACK: findingRule<{ name: string; version: string; lowest: string; highest: string }>({
    severity: 'error',
    title: 'version below everything published',
    message: ({ name, version, lowest }) =>
      `${name} ${version} is lower than what is published (${lowest}), and nothing below it can be compared with`,
    why: 'Consumers that follow the highest version would never see it, and there is nothing to compare it with.',
    fix: ({ highest }) => `Use a version above ${highest}.`,
    source: SOURCE,
    since: '0.1.0',
  }),
  BASELINE_UNKNOWN: findingRule<{ repository: string; reason: string; hint: string }>({
    severity: 'warning',
    title: 'published versions cannot be seen',
    message: ({ repository, reason }) => `whether ${repository} has published versions cannot be seen: ${reason}`,
    why: 'The registry does not let absence and missing access be told apart, so nothing was compared.',
    fix: ({ hint }) => hint,
    source: SOURCE,
    since: '0.1.0',
  }),
  OFFLINE_BASELINE: findingRule<{ repository: string; seenAt: string }>({
    severity: 'info',
    title: 'published versions as an earlier run saw them',
    message: ({ repository, seenAt }) => `${repository} as of ${seenAt}, offline`,
    why: 'Nothing was asked, so versions that were published since then are missing.',
    fix: () => 'Run without --offline before this counts.',
    source: SOURCE,
    since: '0.2.0',
  }),
  BASE_CONFIGURATION_INVALID: findingRule<{ commit: string; problems: string }>({
    severity: 'warning',
    title: 'mistakes in the configuration of the base commit',
    message: ({ commit, problems }) => `the configuration of ${commit} has mistakes: ${problems}`,
    why: 'That file judges a pull request; what is wrong in it does not count, all the rest does.',
    fix: () => 'Correct the file; this pull request may be the one that does.',
    source: JUDGE,
    since: '0.2.0',
  }),
  BASE_NOT_LISTED: findingRule<{ commit: string }>({
    severity: 'warning',
    title: 'files of the base commit that cannot all be listed',
    message: ({ commit }) => `the files of ${commit} cannot all be listed`,
    why: 'A service whose whole folder is gone since then cannot be noticed, and every bundle counts as touched.',
    fix: () => 'Check the commit out as well (actions/checkout: fetch-depth: 0).',
    source: SOURCE,
    since: '0.2.0',
  }),
  DEPENDENCY_UNRESOLVED: findingRule<{ from: string; ref: string; problem: string }>({
    severity: 'warning',
    title: 'reference in a graph that leads nowhere',
    message: ({ from, ref, problem }) => `${from} refers to ${ref}: ${problem}`,
    why: 'What the contract needs, and what that needs in turn, is missing from the graph.',
    fix: () =>
      'Publish the other contract, correct the reference or its range, or see to it that the registry answers.',
    source: GRAPH,
    since: '0.3.0',
  }),
  DEPENDENCY_OUTSIDE_RANGE: findingRule<{ from: string; ref: string; version: string; compatibility: string }>({
    severity: 'warning',
    title: 'reference in a graph to a version that its range does not admit',
    message: ({ from, ref, version, compatibility }) =>
      `${from} refers to ${ref}, which is ${version}, and compatibility ${compatibility} does not admit that`,
    why: 'A tag, a digest and a path are taken as they are, so the service gets a version that it says it does not work with.',
    fix: () => 'Name a version that the range admits, or correct the range.',
    source: GRAPH,
    since: '0.3.0',
  }),
  CONFIGURATION_NOT_IN_FORCE: findingRule<{ setting: string; here: string; counts: string; there: string }>({
    severity: 'info',
    title: 'setting of a pull request that does not judge it',
    message: ({ setting, here, counts, there }) =>
      `this branch says ${setting}: ${here}; what counts is ${there}: ${counts}`,
    why: 'A pull request does not choose its own judge.',
    fix: ({ setting }) =>
      setting === 'waivers'
        ? 'Merge it first, or have it approved with the label contract-break-approved.'
        : 'Merge it first; it counts from then on.',
    source: JUDGE,
    since: '0.2.0',
  }),
  LOCK_DIGEST_MISMATCH: findingRule<BrokenEntry>({
    severity: 'error',
    title: 'pinned artifact that is not what it was',
    message: ({ ref, version, reason }) => `${ref} is locked to ${version}, but ${reason}`,
    why: 'Somebody replaced what this bundle was checked with; nobody has looked at the new one yet.',
    fix: () => 'Find out why it changed, then run pacto lock.',
    source: LOCK,
    since: '0.3.0',
  }),
  LOCK_LOCAL_DRIFT: findingRule<BrokenEntry>({
    severity: 'error',
    title: 'pinned folder that is not what it was',
    message: ({ ref, version, reason }) => `${ref} is locked to ${version}, but ${reason}`,
    why: 'The files beside this bundle changed since it was checked with them.',
    fix: () => 'Look at the change, then run pacto lock.',
    source: LOCK,
    since: '0.3.0',
  }),
  LOCK_UNRESOLVED: findingRule<BrokenEntry>({
    severity: 'error',
    title: 'pinned reference that leads nowhere',
    message: ({ ref, version, reason }) => `${ref} is locked to ${version}, but ${reason}`,
    why: 'What this bundle was checked with is gone, so that nothing can be compared with the pin.',
    fix: () => 'Restore it, or refer to another version and run pacto lock.',
    source: LOCK,
    since: '0.3.0',
  }),
  LOCK_MISMATCH: findingRule<BrokenEntry>({
    severity: 'error',
    title: 'pinned reference that is not what it was',
    message: ({ ref, version, reason }) => `${ref} is locked to ${version}, but ${reason}`,
    why: 'Somebody replaced or removed what this bundle was checked with; nobody has looked at the new one yet.',
    fix: () => 'Find out why it changed, then run pacto lock.',
    source: LOCK,
    since: '0.2.0',
    replacedBy: 'LOCK_DIGEST_MISMATCH',
  }),
  LOCK_STALE: findingRule<{ reason: string }>({
    severity: 'error',
    title: 'lock file that does not cover the contract',
    message: ({ reason }) => `the lock file is out of date: ${reason}`,
    why: 'What is not pinned may be anything, and a lock file promises that nothing is.',
    fix: () => 'Run pacto lock.',
    source: LOCK,
    since: '0.2.0',
  }),
  NOT_PUBLISHABLE: findingRule<{ reason: string; fix: string }>({
    severity: 'warning',
    title: 'bundle that publishing would refuse',
    message: ({ reason }) => `publishing would refuse this bundle: ${reason}`,
    why: 'The check passes, and the first attempt to publish after the merge fails.',
    fix: ({ fix }) => fix,
    source: 'Pacto CI, publishing',
    since: '0.2.0',
  }),
  INVALID_SBOM: findingRule<{ reason: string }>({
    severity: 'warning',
    title: 'bill of materials that cannot be read',
    message: ({ reason }) => reason,
    why: 'Its packages are not compared; verdicts never rest on them.',
    fix: () => 'Write SPDX or CycloneDX as JSON.',
    source: 'Pacto contract specification, bundle layout',
    since: '0.1.0',
  }),
} as const;
