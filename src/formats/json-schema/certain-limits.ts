import { isOpenAround } from './anchor.ts';
import { isAnnotation } from './keywords.ts';
import type { Side } from './partial-schema.ts';
import type { LocatedDelta } from './schema-diff.ts';

/** What may stand beside a limit without keeping the values out that the limit is about. */
const TEXT = ['type', 'minLength', 'maxLength', 'format'];
const LIST = ['type', 'items', 'minItems', 'maxItems'];
const NUMBER = ['type', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];

const BESIDE = new Map([TEXT, LIST, NUMBER].flatMap((family) => family.map((keyword) => [keyword, new Set(family)])));

/** Formats that have texts of every length from {@link ROOMY_LENGTH} on. */
const OPEN_FORMATS: ReadonlySet<unknown> = new Set([
  'email',
  'idn-email',
  'uri',
  'uri-reference',
  'iri',
  'iri-reference',
  'password',
]);

/** No text is an address that is much shorter. */
const ROOMY_LENGTH = 16;

/**
 * True when a limit is moved at a place that always counts, with nothing beside it that could keep the values between
 * the limits out: such values exist, also where none is found.
 */
export function isCertainLimit(delta: LocatedDelta, writer: Side): boolean {
  if (delta.kind !== 'constraint-tightened' && delta.kind !== 'constraint-loosened') return false;
  const { keyword } = delta.args;
  const view = delta.visit.pair[writer];
  const beside = BESIDE.get(keyword);
  if (beside === undefined || keyword === 'format' || view.problem !== undefined) return false;
  const format = view.get('format')?.value;
  if (format !== undefined && (!OPEN_FORMATS.has(format) || longestRefused(delta, writer) < ROOMY_LENGTH)) return false;
  const isFree = view
    .keywords()
    .every((keyword) => beside.has(keyword) || isAnnotation(keyword) || keyword === 'default');
  return isFree && isOpenAround(delta.visit);
}

/** Length of the longest text that the writer's limit lets in and the reader's does not. */
function longestRefused({ args: { keyword }, visit: { pair } }: LocatedDelta, writer: Side): number {
  const reader = writer === 'before' ? 'after' : 'before';
  const limit = (keyword === 'minLength' ? pair[reader] : pair[writer]).get(keyword)?.value;
  if (typeof limit !== 'number') return keyword === 'minLength' ? 0 : Number.POSITIVE_INFINITY;
  return keyword === 'minLength' ? limit - 1 : limit;
}
