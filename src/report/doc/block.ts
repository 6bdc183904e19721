/** A piece of a line: plain text of a contract, or a value shown as code. Never markup. */
export type Inline = { readonly text: string } | { readonly code: string };

/** The content of a cell, a list item or a heading. */
export type Line = readonly Inline[];

/** A part of a document, before it becomes Markdown or HTML. Titles of columns and labels are ours. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly line: Line }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'table'; readonly headers: readonly string[]; readonly rows: readonly (readonly Line[])[] }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | { readonly kind: 'mermaid'; readonly lines: readonly string[] };

/** A line of plain text; nothing when there is none. */
export function plain(text: string | undefined): Line {
  return text === undefined || text === '' ? [] : [{ text }];
}

/** A line with one value as code; nothing when there is none. */
export function coded(code: string | undefined): Line {
  return code === undefined ? [] : [{ code }];
}

/** A section: a heading with blocks below it, or nothing when there are none. */
export function section(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, line: plain(title) }, ...blocks];
}

/** A table, or nothing when it would have no rows. */
export function tableOf(headers: readonly string[], rows: readonly (readonly Line[])[]): readonly Block[] {
  return rows.length === 0 ? [] : [{ kind: 'table', headers, rows }];
}
