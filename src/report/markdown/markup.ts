import { codeSpan, escapeHtml, escapeMarkdown } from './escape.ts';

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

/** A value as inline code. */
export function code(value: unknown): Markup {
  return new Markup(codeSpan(value));
}

/** A text as inline code; nothing for a text that is not known. */
export function codeOrNothing(text: string): Markup {
  return text === '' ? NOTHING : code(text);
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
export function table(headers: readonly string[], rows: readonly (readonly Markup[])[]): Markup {
  const lines = [headers, headers.map(() => '---'), ...rows].map((cells) => `| ${cells.map(String).join(' | ')} |`);
  return new Markup(lines.join('\n'));
}

/** A list item; the details stand below it as a list of their own. */
export function listItem(head: Markup, details: readonly Markup[] = []): Markup {
  return new Markup([`- ${head.text}`, ...details.map((detail) => `  - ${detail.text}`)].join('\n'));
}

/** One block that opens on a click. It holds whole blocks, so cutting a document between blocks never leaves it open. */
export function collapsed(summary: string, blocks: readonly Markup[]): Markup {
  const inner = blocks.map((block) => block.text).join('\n\n');
  return new Markup(`<details>\n<summary>${escapeHtml(summary)}</summary>\n\n${inner}\n\n</details>`);
}

/** A block of commands. */
export function shellBlock(commands: string): Markup {
  return new Markup(`\`\`\`sh\n${commands}\n\`\`\``);
}
