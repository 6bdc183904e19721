import type { Change } from '../base/index.ts';
import { compareVersions, isCalendarVersion, isPrerelease, parseVersion, type Version } from '../version/index.ts';
import type { VersionAssessment } from './model.ts';

/** What changes ask of a version number, mildest first. */
const STEPS = ['none', 'patch', 'minor', 'major'] as const;

type Step = (typeof STEPS)[number];

/** What a comparison knows besides its changes. */
export interface DiffFacts {
  /** True when a document could not be compared: it counts as a potential break. */
  readonly hasUnread: boolean;
  /** True when the contracts differ at all, also where every difference is waived or its rule is off. */
  readonly contractChanged: boolean;
}

/**
 * The lowest honest next version after `before`, and whether `after` is at least that. Waived changes ask for nothing.
 *
 * @param after the same text as `before` when the version was not bumped
 * @see SemVer 2.0.0 sections 4 and 6 to 8; below 1.0.0 a break asks for the next minor, below 0.1.0 for the next patch
 */
export function assessVersion(
  before: string,
  after: string,
  changes: readonly Change[],
  facts: DiffFacts = { hasUnread: false, contractChanged: false },
): VersionAssessment {
  const counted = changes.filter((change) => change.waived === undefined && change.neutral === undefined);
  const from = parseVersion(before);
  const to = parseVersion(after);
  const unread: Step = facts.hasUnread ? 'minor' : 'none';
  const changed: Step = facts.contractChanged ? 'patch' : 'none';
  const wanted = nextAfter(from, before, worstStep([unread, changed, ...counted.map(stepOf)]));
  const mandatory = nextAfter(from, before, worstStep([unread, ...counted.map(stepWithoutAdditions)]));
  return {
    declared: isCovered(to, wanted),
    nextVersion: wanted,
    coversBreaks: isCovered(to, mandatory),
  };
}

function stepOf(change: Change): Step {
  if (change.classification === 'BREAKING') return 'major';
  return change.classification === 'POTENTIAL_BREAKING' || change.type === 'added' ? 'minor' : 'patch';
}

/** Additions without a minor step only warn, so they do not count here. */
function stepWithoutAdditions(change: Change): Step {
  return change.classification === 'NON_BREAKING' ? 'none' : stepOf(change);
}

function worstStep(steps: readonly Step[]): Step {
  return STEPS.findLast((step) => steps.includes(step)) ?? 'none';
}

/** A version that cannot be read cannot declare anything, and no next one can be named but the change itself stays. */
function nextAfter(from: Version | undefined, text: string, step: Step): string | null {
  if (step === 'none') return null;
  if (from === undefined) return text === '' ? null : text;
  if (isCalendarVersion(from)) return nextCalendar(text);
  if (isPrerelease(from)) return nextPrerelease(from);
  const prefix = from.text.startsWith('v') ? 'v' : '';
  return `${prefix}${bump(from, lowerForZero(from, step))}`;
}

/** Below 1.0.0 every step counts one place lower. */
function lowerForZero(from: Version, step: Step): Step {
  if (from.major !== 0n) return step;
  return step === 'major' && from.minor !== 0n ? 'minor' : 'patch';
}

function bump(from: Version, step: Step): string {
  if (step === 'major') return `${from.major + 1n}.0.0`;
  if (step === 'minor') return `${from.major}.${from.minor + 1n}.0`;
  return `${from.major}.${from.minor}.${from.patch + 1n}`;
}

/** Any increase declares: the last number plus one, as wide as it was written. */
function nextCalendar(text: string): string {
  const core = text.split(/[-+]/)[0] ?? text;
  return core.replace(/\d+$/, (digits) => String(BigInt(digits) + 1n).padStart(digits.length, '0'));
}

/** A prerelease promises nothing to the next one, so any increase declares. @see SemVer 2.0.0 section 9 */
function nextPrerelease(from: Version): string {
  const parts = [...from.prerelease];
  const last = parts.at(-1);
  if (typeof last === 'number') parts[parts.length - 1] = last + 1;
  else parts.push(1);
  const prefix = from.text.startsWith('v') ? 'v' : '';
  return `${prefix}${from.major}.${from.minor}.${from.patch}-${parts.join('.')}`;
}

/** A prerelease of the wanted version declares as much as the version itself. */
function isCovered(to: Version | undefined, wanted: string | null): boolean {
  if (wanted === null) return true;
  const needed = parseVersion(wanted);
  if (to === undefined || needed === undefined) return false;
  if (compareVersions(to, needed) >= 0) return true;
  return isPrerelease(to) && !isPrerelease(needed) && coreOf(to) === coreOf(needed);
}

function coreOf(version: Version): string {
  return `${version.major}.${version.minor}.${version.patch}`;
}
