import type { Change } from '../base/index.ts';
import { clipText } from './clip-text.ts';
import { visibleText } from './visible-text.ts';

/** The versions of the two sides; empty or equal where sentences cannot tell them apart by that. */
export interface Versions {
  readonly before: string;
  readonly after: string;
}

/** A counterexample in words. */
export interface ProofText {
  /** What the value shows, as the beginning of a sentence that ends with the value. */
  readonly claim: string;
  /** The value as JSON, shortened where it is long. */
  readonly lines: readonly string[];
  /** Why one side refuses it, as the end of the sentence. */
  readonly cause: string;
}

/** Longest value that stands on one line, in UTF-16 units. */
const MAX_LINE = 72;
/** Longest line of a value. */
const MAX_LINE_LENGTH = 120;
const MAX_LINES = 16;
/** Longest text inside a value, and how much of a longer one is shown. */
const MAX_STRING = 60;
const SHOWN_STRING = 30;
const MAX_CAUSE = 300;

/** The counterexample of a change for people who have never seen one; `undefined` when the change has none. */
export function proofText(change: Change, versions: Versions): ProofText | undefined {
  const { proof } = change;
  if (proof === undefined) return undefined;
  return {
    claim: claimOf(change, versions),
    lines: valueLines(proof.value),
    cause: `because ${clipText(proof.error, MAX_CAUSE)}`,
  };
}

function claimOf({ proof, configuration, rule }: Change, { before, after }: Versions): string {
  const isTold = before !== '' && after !== '' && before !== after;
  const [old, now] = isTold ? [before, after] : ['', ''];
  if (proof?.acceptedBy === 'after') {
    return isTold
      ? `${now} may send this, and ${old} did not allow it:`
      : 'This may be sent now, and was not allowed before the change:';
  }
  const what = rule.startsWith('contract/policy') ? 'A contract with this' : 'This';
  if (configuration === undefined) {
    return isTold
      ? `${what} was accepted by ${old}, and ${now} refuses it:`
      : `${what} was accepted before the change, and is refused now:`;
  }
  return isTold
    ? `This configuration was valid with ${old}, and ${now} refuses it:`
    : 'This configuration was valid before the change, and is refused now:';
}

function valueLines(value: unknown): string[] {
  const compact = JSON.stringify(value, shortened) ?? 'null';
  const text = compact.length <= MAX_LINE ? compact : (JSON.stringify(value, shortened, 2) ?? 'null');
  const lines = text.split('\n', MAX_LINES + 1).map((line) => clipText(visibleText(line), MAX_LINE_LENGTH));
  return lines.length > MAX_LINES ? [...lines.slice(0, MAX_LINES), '…'] : lines;
}

function shortened(_name: string, value: unknown): unknown {
  if (typeof value !== 'string' || value.length <= MAX_STRING) return value;
  return `${clipText(value, SHOWN_STRING)} (${value.length} characters)`;
}
