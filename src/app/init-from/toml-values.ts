/**
 * The plain texts of one table of a TOML file: `name = "value"` on a line of its own. Enough for the head of a package
 * manifest; anything else counts as absent.
 */
export function readTomlTexts(text: string, table: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  let current = '';
  for (const line of text.split(/\r?\n/)) {
    const header = /^\s*\[\s*([A-Za-z0-9_.-]+)\s*\]\s*(?:#.*)?$/.exec(line)?.[1];
    if (header !== undefined) current = header;
    else if (/^\s*\[/.test(line)) current = '';
    const [, key, basic, literal] = /^\s*([A-Za-z0-9_-]+)\s*=\s*(?:"([^"\\]*)"|'([^']*)')\s*(?:#.*)?$/.exec(line) ?? [];
    const value = basic ?? literal;
    if (current === table && key !== undefined && value !== undefined) values.set(key, value);
  }
  return values;
}
