/** One variable of an example of an environment. */
export interface Setting {
  readonly name: string;
  /** Empty when the file gives none; missing for a line that is commented out. */
  readonly value?: string;
  /** Comments above and behind the variable, as one text; empty when there are none. */
  readonly comment: string;
}

const NAME = '[A-Za-z_][A-Za-z0-9_.-]*';
const ASSIGNMENT = new RegExp(String.raw`^\s*(?:export\s+)?(${NAME})\s*=(.*)$`);
/** Upper case only, so that prose with an equals sign stays prose. */
const COMMENTED_OUT = /^\s*#\s?(?:export\s+)?([A-Z][A-Z0-9_]*)=\S*\s*$/;
const MAX_COMMENT_LENGTH = 300;
const MAX_LINE_LENGTH = 4096;

/**
 * Reads an example of an environment (`.env.example`). A comment belongs to the variable right below it, with no empty
 * line between. The last of several lines with one name counts, one with a value before one that is commented out.
 */
export function readEnvironmentFile(text: string): readonly Setting[] {
  const settings = new Map<string, Setting>();
  let above: string[] = [];
  const lines = text.split(/\r\n?|\n/).map((line) => line.slice(0, MAX_LINE_LENGTH));
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const commentedOut = COMMENTED_OUT.exec(line)?.[1];
    const [, name, written = ''] = ASSIGNMENT.exec(line) ?? [];
    if (commentedOut !== undefined) {
      if (!settings.has(commentedOut)) settings.set(commentedOut, { name: commentedOut, comment: joinComment(above) });
    } else if (name !== undefined) {
      const { value, behind, lineCount } = readValue(written, lines, index);
      settings.set(name, { name, value, comment: joinComment([...above, behind]) });
      index += lineCount - 1;
    } else if (line.trimStart().startsWith('#')) {
      above.push(line);
      continue;
    }
    above = [];
  }
  return [...settings.values()];
}

interface ReadValue {
  readonly value: string;
  /** The comment after the value. */
  readonly behind: string;
  readonly lineCount: number;
}

function readValue(written: string, lines: readonly string[], index: number): ReadValue {
  const text = written.trim();
  const quote = /^["'`]/.exec(text)?.[0];
  if (quote === undefined) {
    const comment = /(?:^|\s)#.*$/.exec(text);
    return { value: text.slice(0, comment?.index).trim(), behind: comment?.[0] ?? '', lineCount: 1 };
  }
  const end = text.indexOf(quote, 1);
  if (end > 0) return { value: text.slice(1, end), behind: /#.*$/.exec(text.slice(end + 1))?.[0] ?? '', lineCount: 1 };
  const last = lines.findIndex((line, at) => at > index && line.includes(quote));
  // Without an end the quote is part of the value.
  if (last === -1) return { value: text, behind: '', lineCount: 1 };
  return {
    value: [text.slice(1), ...lines.slice(index + 1, last + 1)].join('\n'),
    behind: '',
    lineCount: last - index + 1,
  };
}

/** Without comment signs and lines that only decorate. */
function joinComment(lines: readonly string[]): string {
  const words = lines.map((line) => line.replace(/^[\s#]+/, '').replace(/[\s#]+$/, ''));
  const text = words
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .join(' ')
    .replace(/\s+/g, ' ');
  return text.length <= MAX_COMMENT_LENGTH
    ? text
    : `${text.slice(0, MAX_COMMENT_LENGTH).replace(/[\ud800-\udbff]$/, '')}…`;
}
