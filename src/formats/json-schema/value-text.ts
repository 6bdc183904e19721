import type { DocumentNode } from '../../document/index.ts';

/** Longest JSON text of a value that a change shows. */
const MAX_SHOWN = 200;

/** Longest JSON text of a value inside a message. */
const MAX_QUOTED = 60;

/**
 * The value as a change shows it; `undefined` when it is too large to be read.
 *
 * @param at where it stands, if it does: a number that no double holds is shown as it is written
 */
export function showValue(value: unknown, at?: DocumentNode): unknown {
  if (at?.exact !== undefined && at.value === value) return at.exact;
  return (JSON.stringify(value) ?? '').length > MAX_SHOWN ? undefined : value;
}

/** The value as JSON for a message, cut when it is long; `undefined` when there is none. */
export function quoteValue(value: unknown, at?: DocumentNode): string | undefined {
  if (value === undefined) return undefined;
  const isHeld = at?.exact === undefined || at.value !== value;
  const text = isHeld ? (JSON.stringify(value) ?? String(value)) : (at?.exact ?? '');
  return text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED - 1)}…` : text;
}

/** The value of a place as JSON for a message, cut when it is long. */
export function quoteNode(node: DocumentNode): string {
  return quoteValue(node.value, node) ?? '';
}
