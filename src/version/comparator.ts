import { parseVersion, type Version } from './version.ts';

/** What a comparison does, whatever spelling it had (`=>` is `>=`, `~>` is `~`, none is `=`). */
export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=' | '~' | '^';

/** The last part of a version that a comparison spells out: `1.2.3` patch, `1.2` and `1.2.x` minor, `1` major, `*` none. */
export type Precision = 'none' | 'major' | 'minor' | 'patch';

/** One comparison of a range, such as `>= 1.2`; parts that are not spelt out are 0 in `version`. */
export interface Comparator {
  readonly operator: Operator;
  readonly version: Version;
  readonly precision: Precision;
}

/** Masterminds lets a lone `|` pass here; it then fails as a number, unless it stands after a wildcard. */
const PART = '[0-9xX*|]+';
const DOTTED = '[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*';

/** Regular expression source of a possibly partial version inside a range. Has no capture groups. */
export const PARTIAL_VERSION = `v?${PART}(?:\\.${PART})?(?:\\.${PART})?(?:-${DOTTED})?(?:\\+${DOTTED})?`;

/** Regular expression source of one white space character: the set of Go's `\s`, smaller than that of JavaScript. */
export const SPACE = '[\\t\\n\\f\\r ]';

const COMPARATOR = new RegExp(`^(=>|=<|=|!=|>=|>|<=|<|~>|~|\\^|)${SPACE}*(${PARTIAL_VERSION})`);
const PARTS = new RegExp(
  `^v?(?<major>${PART})(?:\\.(?<minor>${PART}))?(?:\\.(?<patch>${PART}))?(?<prerelease>-${DOTTED})?`,
);

const SYNONYMS: ReadonlyMap<string, Operator> = new Map([
  ['', '='],
  ['=>', '>='],
  ['=<', '<='],
  ['~>', '~'],
]);

/** Takes the comparison that the text begins with; `length` says how much of the text it was. */
export function takeComparator(text: string): { comparator: Comparator; length: number } | undefined {
  const match = COMPARATOR.exec(text);
  if (match === null) return undefined;
  const [whole, spelling = '', partial = ''] = match;
  const operand = parsePartial(partial);
  if (operand === undefined) return undefined;
  return {
    comparator: { operator: SYNONYMS.get(spelling) ?? (spelling as Operator), ...operand },
    length: whole.length,
  };
}

/** Parts after the first wildcard are ignored, whatever they are; so is the build metadata of a partial version. */
function parsePartial(text: string): { version: Version; precision: Precision } | undefined {
  const { major = '', minor = '', patch = '', prerelease = '' } = PARTS.exec(text)?.groups ?? {};
  const precision = isOpen(major) ? 'none' : isOpen(minor) ? 'major' : isOpen(patch) ? 'minor' : 'patch';
  const filled: Record<Precision, string> = {
    none: `0.0.0${prerelease}`,
    major: `${major}.0.0${prerelease}`,
    minor: `${major}.${minor}.0${prerelease}`,
    patch: text,
  };
  const version = parseVersion(filled[precision]);
  return version === undefined ? undefined : { version, precision };
}

function isOpen(part: string): boolean {
  return part === '' || part === 'x' || part === 'X' || part === '*';
}
