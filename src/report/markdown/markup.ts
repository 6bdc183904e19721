import { clipText } from '../clip-text.ts';
import { codeSpan, escapeHtml, escapeMarkdown } from './escape.ts';

/** Longest text of a contract that a sentence quotes, in UTF-16 units. */
const MAX_PROSE_LENGTH = 500;

/** Finished Markdown. Everything that is not one is text of a contract and is escaped where it is put in. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** A table. It alone can be cut inside, between rows, because each line of it stands for itself. */
export class Table extends Markup {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Markup[])[];

  constructor(headers: readonly string[], rows: readonly (readonly Markup[])[]) {
    const lines = [headers, headers.map(() => '---'), ...rows].map((cells) => `| ${cells.map(String).join(' | ')} |`);
    super(lines.join('\n'));
    this.headers = headers;
    this.rows = rows;
  }

  /** The table with its first rows and a line that says how many are missing. */
  first(count: number): Markup {
    if (count >= this.rows.length) return this;
    const more = md`… and ${this.rows.length - count} more`;
    return count === 0 ? more : joined([new Table(this.headers, this.rows.slice(0, count)), more], '\n\n');
  }
}

/** Nothing at all. */
export const NOTHING = new Markup('');

/** Builds Markdown: what is put in is escaped unless it is {@link Markup} already. */
export function md(literals: TemplateStringsArray, ...values: readonly (Markup | string | number)[]): Markup {
  const parts = literals.map((literal, index) => {
    const value = values[index];
    if (value === undefined) return literal;
    return literal + (value instanceof Markup ? value.text : escapeMarkdown(String(value)));
  });
  return new Markup(parts.join(''));
}

/** A text of any length as inert text, cut so that it cannot crowd out the others. */
export function prose(text: string, maxLength = MAX_PROSE_LENGTH): Markup {
  return md`${clipText(text, maxLength)}`;
}

/** A value as inline code. */
export function code(value: unknown): Markup {
  return new Markup(codeSpan(value));
}

/** A text as inline code; nothing for a text that is not known. */
export function codeOrNothing(text: string): Markup {
  return text === '' ? NOTHING : code(text);
}

/** Text that leads to an address. What could end the address or a table cell is percent-encoded. */
export function link(text: Markup, url: string): Markup {
  const inert = url.replace(/[^\w\-.~:/?#@!$+,;=%]/gu, (character) =>
    character === '&' ? '&amp;' : encodeURIComponent(character.replace(/\p{Cs}/gu, '\ufffd')).replace(/[()'*]/g, hex),
  );
  return new Markup(`[${text.text}](${inert})`);
}

function hex(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Parts with a separator between them; empty parts are left out. */
export function joined(parts: readonly Markup[], separator: string): Markup {
  return new Markup(
    parts
      .map((part) => part.text)
      .filter((text) => text !== '')
      .join(separator),
  );
}

/** A table; `headers` are ours, cells are finished Markdown on one line. */
export function table(headers: readonly string[], rows: readonly (readonly Markup[])[]): Table {
  return new Table(headers, rows);
}

/** A list item; the details stand below it as a list of their own, those of several lines indented. */
export function listItem(head: Markup, details: readonly Markup[] = []): Markup {
  const items = details.map(({ text }) => `  - ${text.replaceAll('\n', '\n    ')}`);
  return new Markup([`- ${head.text}`, ...items].join('\n'));
}

/** One block that opens on a click. It holds whole blocks, so cutting a document between blocks never leaves it open. */
export function collapsed(summary: string, blocks: readonly Markup[]): Markup {
  const inner = blocks.map((block) => block.text).join('\n\n');
  return new Markup(`<details>\n<summary>${escapeHtml(summary)}</summary>\n\n${inner}\n\n</details>`);
}

/** A block of commands. */
export function shellBlock(commands: string): Markup {
  return codeBlock('sh', commands);
}

/** Lines as they are, in a language that GitHub colours; the fence is longer than any run of backticks inside. */
export function codeBlock(language: string, lines: string): Markup {
  const longest = Math.max(2, ...(lines.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return new Markup(`${fence}${language}\n${lines}\n${fence}`);
}
