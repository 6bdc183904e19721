import { isOpenAround } from './anchor.ts';
import { isAnnotation } from './keywords.ts';
import type { Side } from './partial-schema.ts';
import type { LocatedDelta } from './schema-diff.ts';

/** What may stand beside a limit without keeping the values out that the limit is about. */
const TEXT = ['type', 'minLength', 'maxLength', 'format'];
const LIST = ['type', 'items', 'minItems', 'maxItems'];
const NUMBER = ['type', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];

const BESIDE = new Map([TEXT, LIST, NUMBER].flatMap((family) => family.map((keyword) => [keyword, new Set(family)])));

/** Formats that texts of nearly every length have. */
const OPEN_FORMATS: ReadonlySet<unknown> = new Set([
  'email',
  'idn-email',
  'uri',
  'uri-reference',
  'iri',
  'iri-reference',
  'password',
]);

/**
 * True when a limit is moved at a place that always counts, with nothing beside it that could keep the values between
 * the limits out: such values exist, also where none is found.
 */
export function isCertainLimit(delta: LocatedDelta, writer: Side): boolean {
  if (delta.kind !== 'constraint-tightened' && delta.kind !== 'constraint-loosened') return false;
  const view = delta.visit.pair[writer];
  const beside = BESIDE.get(delta.args.keyword);
  const format = view.get('format')?.value;
  if (beside === undefined || delta.args.keyword === 'format' || view.problem !== undefined) return false;
  if (format !== undefined && !OPEN_FORMATS.has(format)) return false;
  const isFree = view
    .keywords()
    .every((keyword) => beside.has(keyword) || isAnnotation(keyword) || keyword === 'default');
  return isFree && isOpenAround(delta.visit);
}
