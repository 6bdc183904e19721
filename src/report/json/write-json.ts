/**
 * A document as text, two spaces per level. Numbers that JSON lacks (`.inf` in YAML) are written as texts, since `null`
 * would hide a value.
 */
export function writeJson(document: unknown): string {
  return JSON.stringify(document, writeValue, 2);
}

function writeValue(_name: string, value: unknown): unknown {
  return typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value)) ? String(value) : value;
}
