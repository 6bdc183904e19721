/** A text of at most so many UTF-16 units; of a longer one the first ones and `…`, which is one more. */
export function clipText(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  return `${text.slice(0, maxLength).replace(/[\ud800-\udbff]$/, '')}…`;
}
