import type { Direction } from '../../base/index.ts';
import type { SchemaDialect } from '../../schema/index.ts';
import { INDEPENDENT } from './culprit-constraint.ts';
import { knowsKeyword, readsSiblings } from './known-keywords.ts';
import type { Side } from './partial-schema.ts';
import type { LocatedDelta, SchemaDelta, SchemaVisit } from './schema-diff.ts';

/**
 * What comparing the accepted values says about a difference.
 *
 * - `decided`: everything.
 * - `capped`: a value that shows the break is shown, but whether anybody has one is still open.
 * - `closing`: names that the schema does not declare are let in or shut out; nobody invents any, somebody may have one.
 * - `silent`: nothing: the break, if it is one, is not that values are refused.
 */
export type DeltaRole = 'decided' | 'capped' | 'closing' | 'silent';

/** Keywords about names that the schema does not declare. */
const CLOSING: ReadonlySet<string> = new Set(['additionalProperties', 'unevaluatedProperties']);

/** Keywords besides {@link INDEPENDENT} that decide which values are accepted. */
const DECIDING: ReadonlySet<string> = new Set([
  'false',
  'schema',
  'properties',
  'patternProperties',
  'additionalProperties',
  'unevaluatedItems',
  '$ref',
  '$schema',
  '$anchor',
  '$dynamicAnchor',
  '$dynamicRef',
  '$recursiveAnchor',
  '$recursiveRef',
]);

const SILENT: ReadonlySet<string> = new Set([
  'default-added',
  'default-changed',
  'property-became-required-with-default',
]);

/** What readers may do without, so that a value beyond the old limits need not hurt them. */
const HINTS: ReadonlySet<string> = new Set(['format', 'uniqueItems']);

/** The part that the comparison of values has in judging a difference. */
export function roleOf(
  delta: LocatedDelta,
  direction: Direction,
  dialects: readonly (SchemaDialect | undefined)[],
): DeltaRole {
  const { keyword } = delta.args;
  const isKnown = dialects.every((dialect, index) => readsKeywords(delta, index === 0 ? 'before' : 'after', dialect));
  if (isSilent(delta) || !isKnown || (isBesideReference(delta) && !dialects.every(readsSiblings))) return 'silent';
  if (isCapped(delta, direction)) return 'capped';
  if (delta.name === '' && CLOSING.has(keyword)) return 'closing';
  return INDEPENDENT.has(keyword) || DECIDING.has(keyword) ? 'decided' : 'silent';
}

/** Whether a keyword is one of those that the comparison of values reads. */
export function decidesValues(keyword: string): boolean {
  return INDEPENDENT.has(keyword) || DECIDING.has(keyword) || CLOSING.has(keyword);
}

/** True when a difference, or the way to it, may be in keywords beside a `$ref`. */
function isBesideReference({ visit }: LocatedDelta): boolean {
  for (let next: SchemaVisit | undefined = visit; next !== undefined; next = next.from?.visit) {
    if (next.pair.before.addsToReference || next.pair.after.addsToReference) return true;
  }
  return false;
}

/** Whether the dialect of a side reads what that side says at a difference and on the way to it. */
function readsKeywords({ args, visit }: LocatedDelta, side: Side, dialect: SchemaDialect | undefined): boolean {
  if (dialect === undefined) return false;
  let keyword: string | undefined = args.keyword;
  for (let next: SchemaVisit | undefined = visit; next !== undefined; next = next.from?.visit) {
    const isSaid = keyword !== undefined && next.pair[side].get(keyword) !== undefined;
    if (isSaid && !knowsKeyword(dialect, keyword ?? '')) return false;
    keyword = /^\.(\w+)/.exec(next.from?.edge.tail ?? '')?.[1];
  }
  return true;
}

/** What a service no longer reads or promises hurts whether its value is refused or not, and so does another default. */
function isSilent({ kind }: SchemaDelta): boolean {
  return SILENT.has(kind) || /^(required-)?property-removed/.test(kind);
}

function isCapped({ kind, name, args }: SchemaDelta, direction: Direction): boolean {
  if (direction === 'accept') return args.keyword === 'additionalProperties' && name !== '';
  return kind === 'enum-removed' || (kind === 'constraint-loosened' && HINTS.has(args.keyword));
}
