/** Orders texts by UTF-16 units, so that no locale or time zone can change an output. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
