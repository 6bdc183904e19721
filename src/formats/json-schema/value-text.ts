/** Longest JSON text of a value that a change shows. */
const MAX_SHOWN = 200;

/** Longest JSON text of a value inside a message. */
const MAX_QUOTED = 60;

/** The value as a change shows it; `undefined` when it is too large to be read. */
export function showValue(value: unknown): unknown {
  return (JSON.stringify(value) ?? '').length > MAX_SHOWN ? undefined : value;
}

/** The value as JSON for a message, cut when it is long; `undefined` when there is none. */
export function quoteValue(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const text = JSON.stringify(value) ?? String(value);
  return text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED - 1)}…` : text;
}
