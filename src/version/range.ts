import { type Comparator, PARTIAL_VERSION, SPACE, takeComparator } from './comparator.ts';
import { isPrerelease } from './version.ts';

/** A set of versions, written as in the `compatibility` field of a dependency. */
export interface VersionRange {
  /** The original spelling. */
  readonly text: string;
  /** The sides of `||`; a version is in the range when one of them admits it. */
  readonly alternatives: readonly Alternative[];
}

/** Comparisons that must all hold. */
export interface Alternative {
  readonly comparators: readonly Comparator[];
  /** Whether a comparison names a prerelease, which opens the whole alternative to prereleases. */
  readonly prereleases: boolean;
}

/** A range, or the reason why the text is none. */
export type ParsedRange =
  | { readonly range: VersionRange; readonly problem?: undefined }
  | { readonly range?: undefined; readonly problem: string };

const MAX_LENGTH = 512;
const MAX_ALTERNATIVES = 32;

const HYPHEN_RANGE = new RegExp(`${SPACE}*(${PARTIAL_VERSION})${SPACE}+-${SPACE}+(${PARTIAL_VERSION})${SPACE}*`, 'g');
const SEPARATOR = new RegExp(`^${SPACE}*(?:,${SPACE}*)?`);
const LEADING_SPACE = new RegExp(`^${SPACE}+`);
const TRAILING_SPACE = new RegExp(`${SPACE}+$`);

/**
 * Reads a version range by the rules of Masterminds/semver v3: comma or space is AND, `||` is OR, hyphen ranges,
 * wildcards and partial versions. At most 512 characters and 32 alternatives. The problem text fits after a colon.
 */
export function parseRange(text: string): ParsedRange {
  if (text.length > MAX_LENGTH) return { problem: `a version range has at most ${MAX_LENGTH} characters` };
  const sides = rewriteHyphens(text).split('||');
  if (sides.length > MAX_ALTERNATIVES)
    return { problem: `a version range has at most ${MAX_ALTERNATIVES} alternatives` };
  const alternatives: Alternative[] = [];
  for (const side of sides) {
    const comparators = parseComparators(trim(side));
    if (typeof comparators === 'string') return { problem: describe(comparators, text) };
    alternatives.push({ comparators, prereleases: comparators.some((each) => isPrerelease(each.version)) });
  }
  return { range: { text, alternatives } };
}

/**
 * Hyphen ranges are rewritten in the text before it is split at `||`, and the space around them is swallowed. Both show:
 * `1||2 - 3` is `>=1 || 2, <=3`, and `>1 1.2 - 2` is refused where `>1, 1.2 - 2` is not.
 */
function rewriteHyphens(text: string): string {
  return text.replace(HYPHEN_RANGE, (_, from: string, to: string) => `>= ${from}, <= ${to} `);
}

/** The comparisons of one alternative, or the rest of the text where reading stopped. */
function parseComparators(text: string): readonly Comparator[] | string {
  const comparators: Comparator[] = [];
  for (let rest = text; ; ) {
    const taken = takeComparator(rest);
    if (taken === undefined) return rest;
    comparators.push(taken.comparator);
    const after = rest.slice(taken.length);
    if (after === '') return comparators;
    const separator = SEPARATOR.exec(after)?.[0] ?? '';
    if (separator === '') return rest;
    rest = after.slice(separator.length);
  }
}

function trim(text: string): string {
  return text.replace(LEADING_SPACE, '').replace(TRAILING_SPACE, '');
}

function describe(rest: string, text: string): string {
  const [quoted, part] = [JSON.stringify(text), JSON.stringify(rest)];
  if (trim(text) === '') return 'the version range is empty';
  if (rest === '') return `${quoted} lacks a version at its end or beside "||"`;
  if (!text.includes(rest)) return `${quoted} has an unreadable hyphen range; write "1.2 - 2.3" between commas or "||"`;
  return `${part} is no version comparison; write for example ">= 1.2, < 3" or "^1.2.3"`;
}
