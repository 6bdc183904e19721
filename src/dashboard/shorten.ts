/** Cuts a text that is longer than so many UTF-16 units, and says so with an ellipsis; no character is cut in half. */
export function shorten(text: string, most = 500): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
