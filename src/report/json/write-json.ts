/**
 * A document as text. Numbers that JSON lacks (`.inf` in YAML) are written as texts, since `null`
 * would hide a value.
 *
 * @param spaces per level; 0 gives one line. Default 2
 */
export function writeJson(document: unknown, spaces = 2): string {
  return JSON.stringify(document, writeValue, spaces);
}

function writeValue(_name: string, value: unknown): unknown {
  return typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value)) ? String(value) : value;
}
