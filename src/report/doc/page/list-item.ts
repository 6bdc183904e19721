/** What begins a list item. */
export interface ListMarker {
  /** Its character; items of one list have the same. */
  readonly kind: string;
  readonly number?: number;
  /** Where the text of the item begins. */
  readonly indent: number;
  readonly isEmpty: boolean;
}

/** The marker at the beginning of a line, if there is one. */
export function listMarker(line: string): ListMarker | undefined {
  const [head = '', number, kind = '', space = ''] =
    /^ {0,3}(?:(\d{1,9})(?=[.)]))?([-*+.)])([ \t]+|$)/.exec(line) ?? [];
  const isNumbered = number !== undefined;
  if (kind === '' || isNumbered !== /[.)]/.test(kind)) return undefined;
  const isEmpty = line.length === head.length;
  // More than four spaces after the marker belong to an indented block of the item.
  const indent = isEmpty || space.length > 4 ? head.length - space.length + 1 : head.length;
  return { kind, ...(isNumbered ? { number: Number(number) } : {}), indent, isEmpty };
}

/** The lines of an item without their indentation, and the line that follows it. */
export function takeItem(
  lines: readonly string[],
  at: number,
  { indent }: ListMarker,
  startsBlock: (line: string) => boolean,
): { readonly lines: readonly string[]; readonly next: number } {
  const taken = [(lines[at] ?? '').slice(indent)];
  let next = at + 1;
  for (; next < lines.length; next++) {
    const line = lines[next] ?? '';
    const isBlank = line.trim() === '';
    const isInside = line.startsWith(' '.repeat(indent));
    const continues = taken.at(-1) !== '' && !startsBlock(line) && listMarker(line.trimStart()) === undefined;
    if (!isBlank && !isInside && !continues) break;
    taken.push(isBlank ? '' : isInside ? line.slice(indent) : line.trimStart());
  }
  while (taken.length > 1 && taken.at(-1) === '') taken.pop();
  return { lines: taken, next };
}
