import type { Combination } from './combination.ts';

/** What a run must come to. */
export interface Expectation {
  readonly conclusion: 'success' | 'failure';
  /** `none` when the check could not come to one. */
  readonly verdict: 'pass' | 'fail' | 'neutral' | 'none';
  readonly classification: '' | 'BREAKING' | 'POTENTIAL_BREAKING' | 'NON_BREAKING';
  /** How many comments of ours the pull request has afterwards, and whether what they say is of this run. */
  readonly comments: { readonly count: 0 | 1 | 2; readonly isCurrent: boolean };
  readonly published: readonly string[];
}

/** What is true of an event, whatever else happens. */
interface EventFacts {
  /** What is checked out: the change, or the base branch without it. */
  readonly checks: 'after' | 'before';
  /** Compared with a base commit, so that only what differs from it is looked at. */
  readonly hasBase?: true;
  /** About a pull request, which may have comments. */
  readonly hasPull?: true;
  readonly comments?: true;
  readonly publishes?: true;
}

const PULL_REQUEST: EventFacts = { checks: 'after', hasBase: true, hasPull: true, comments: true };
const READ_ONLY: EventFacts = { checks: 'after', hasBase: true, hasPull: true };
const RELEASING: EventFacts = { checks: 'after', publishes: true };

const EVENTS: { readonly [title: string]: EventFacts } = {
  'pull_request opened': PULL_REQUEST,
  'pull_request opened as draft': PULL_REQUEST,
  'pull_request synchronize': PULL_REQUEST,
  'pull_request labeled': PULL_REQUEST,
  'pull_request opened by Dependabot': READ_ONLY,
  'pull_request opened from a fork': READ_ONLY,
  'pull_request of a fork that was deleted': READ_ONLY,
  'pull_request on top of another one': PULL_REQUEST,
  'pull_request_target from a fork': { checks: 'before', hasPull: true },
  merge_group: { checks: 'after', hasBase: true },
  'push to the default branch': RELEASING,
  'push of a new branch': { checks: 'after' },
  'push of a tag': RELEASING,
  'deletion of a branch': RELEASING,
  'release published': RELEASING,
  'workflow_dispatch on the default branch': RELEASING,
  'workflow_dispatch on a tag': RELEASING,
  schedule: { checks: 'after' },
  'workflow_run completed for a fork': { checks: 'before' },
  'issue_comment on a pull request': { checks: 'before', hasPull: true },
};

const REGISTRY_FAILURES = ['the registry is down', 'the registry answers 503', 'the registry answers with a page'];
const GITHUB_FAILURES = ['GitHub answers 502', 'GitHub does not accept the token'];
const HIDDEN = 'the registry says neither absent nor forbidden';

/** Says what must come out, by the rules that users are told and nothing of the program. */
export function expectationOf(combination: Combination): Expectation {
  const facts = factsOf(combination.event);
  const judged = judge(combination, facts);
  const published = publishes(facts, judged.verdict);
  const isPublishingRefused = published && (combination.fault.title === HIDDEN || isRegistryDead(combination));
  const isRed = judged.verdict === 'fail' || judged.verdict === 'none' || isPublishingRefused;
  return {
    ...judged,
    conclusion: isRed ? 'failure' : 'success',
    comments: commentsOf(combination, facts, judged),
    published: published && !isPublishingRefused ? publishedAfter(combination) : ['orders 1.0.0'],
  };
}

function factsOf(event: Combination['event']): EventFacts {
  const facts = EVENTS[event.title];
  if (facts === undefined) throw new Error(`nothing is known of the event ${event.title}`);
  return facts;
}

type Judged = Pick<Expectation, 'verdict' | 'classification'>;

function judge(combination: Combination, facts: EventFacts): Judged {
  const { fault, change } = combination;
  const isChecked = facts.checks === 'after';
  if (isChecked && fault.title === 'a configuration with a mistake') return { verdict: 'none', classification: '' };
  const looksAtRegistry =
    !isBaseKnown(combination, facts) || change.title !== 'prose only' || fault.files !== undefined;
  if (looksAtRegistry && isRegistryDead(combination)) return { verdict: 'none', classification: '' };
  if (looksAtRegistry && fault.title === HIDDEN) return { verdict: 'neutral', classification: 'NON_BREAKING' };
  if (isChecked && fault.title === 'a specification that cannot be read') {
    return { verdict: 'fail', classification: 'POTENTIAL_BREAKING' };
  }
  if (!isChecked) return { verdict: 'pass', classification: 'NON_BREAKING' };
  if (change.title === 'a path removed') return { verdict: 'fail', classification: 'BREAKING' };
  // A service that is there already and unchanged passes, and one that passes is enough.
  const isNeutral = change.title === 'a new service' && isBaseKnown(combination, facts);
  return { verdict: isNeutral ? 'neutral' : 'pass', classification: 'NON_BREAKING' };
}

/** Events about which the same is true are of one kind. */
export function kindOf(event: Combination['event']): string {
  return JSON.stringify([factsOf(event), event.tokenCap]);
}

/** Bundles that the base has too are left alone, where GitHub tells what it has. */
function isBaseKnown({ permissions, fault }: Combination, { hasBase }: EventFacts): boolean {
  return hasBase === true && permissions.permissions.contents !== undefined && !GITHUB_FAILURES.includes(fault.title);
}

function isRegistryDead({ fault }: Combination): boolean {
  return REGISTRY_FAILURES.includes(fault.title);
}

function commentsOf({ permissions, fault, change }: Combination, facts: EventFacts, { verdict }: Judged) {
  const isStaleThere = fault.title === 'two stale comments of ours, among 250 comments';
  const isWritable =
    facts.comments === true &&
    permissions.permissions['pull-requests'] === 'write' &&
    !GITHUB_FAILURES.includes(fault.title) &&
    fault.title !== 'GitHub limits writes for an hour';
  const hasNews = verdict !== 'none' && (verdict !== 'pass' || change.title !== 'prose only');
  if (isWritable) return { count: isStaleThere || hasNews ? 1 : 0, isCurrent: true } as const;
  return { count: isStaleThere && facts.hasPull === true ? 2 : 0, isCurrent: false } as const;
}

function publishes(facts: EventFacts, verdict: Expectation['verdict']): boolean {
  return facts.publishes === true && verdict !== 'fail' && verdict !== 'none';
}

function publishedAfter({ change }: Combination): string[] {
  if (change.title === 'a path added and declared') return ['orders 1.0.0', 'orders 1.1.0'];
  return change.title === 'a new service' ? ['orders 1.0.0', 'returns 1.0.0'] : ['orders 1.0.0'];
}
