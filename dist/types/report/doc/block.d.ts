/** A piece of a line: plain text of a contract, or a value shown as code. Never markup. */
export type Inline = {
    readonly text: string;
} | {
    readonly code: string;
};
/** The content of a cell, a list item or a heading. */
export type Line = readonly Inline[];
/** A part of a document, before it becomes Markdown or HTML. Titles of columns and labels are ours. */
export type Block = {
    readonly kind: 'heading';
    readonly level: 1 | 2 | 3;
    readonly line: Line;
} | {
    readonly kind: 'paragraph';
    readonly line: Line;
} | {
    readonly kind: 'table';
    readonly headers: readonly string[];
    readonly rows: readonly (readonly Line[])[];
} | {
    readonly kind: 'list';
    readonly items: readonly Line[];
} | {
    readonly kind: 'mermaid';
    readonly lines: readonly string[];
};
/** A line of plain text; nothing when there is none. */
export declare function plain(text: string | undefined): Line;
/** A line with one value as code; nothing when there is none. */
export declare function coded(code: string | undefined): Line;
/** A section: a heading with blocks below it, or nothing when there are none. */
export declare function section(title: string, blocks: readonly Block[]): readonly Block[];
/** A table, or nothing when it would have no rows. */
export declare function tableOf(headers: readonly string[], rows: readonly (readonly Line[])[]): readonly Block[];
