/** Finished Markdown. Everything that is not one is text of a contract and is escaped where it is put in. */
export declare class Markup {
    readonly text: string;
    constructor(text: string);
    toString(): string;
}
/** A table. It alone can be cut inside, between rows, because each line of it stands for itself. */
export declare class Table extends Markup {
    readonly headers: readonly string[];
    readonly rows: readonly (readonly Markup[])[];
    constructor(headers: readonly string[], rows: readonly (readonly Markup[])[]);
    /** The table with its first rows and a line that says how many are missing. */
    first(count: number): Markup;
}
/** Nothing at all. */
export declare const NOTHING: Markup;
/** Builds Markdown: what is put in is escaped unless it is {@link Markup} already. */
export declare function md(literals: TemplateStringsArray, ...values: readonly (Markup | string | number)[]): Markup;
/** A text of any length as inert text, cut so that it cannot crowd out the others. */
export declare function prose(text: string, maxLength?: number): Markup;
/** A value as inline code. */
export declare function code(value: unknown): Markup;
/** A text as inline code; nothing for a text that is not known. */
export declare function codeOrNothing(text: string): Markup;
/** Text that leads to an address. What could end the address or a table cell is percent-encoded. */
export declare function link(text: Markup, url: string): Markup;
/** Parts with a separator between them; empty parts are left out. */
export declare function joined(parts: readonly Markup[], separator: string): Markup;
/** A table; `headers` are ours, cells are finished Markdown on one line. */
export declare function table(headers: readonly string[], rows: readonly (readonly Markup[])[]): Table;
/** A list item; the details stand below it as a list of their own, those of several lines indented. */
export declare function listItem(head: Markup, details?: readonly Markup[]): Markup;
/** One block that opens on a click. It holds whole blocks, so cutting a document between blocks never leaves it open. */
export declare function collapsed(summary: string, blocks: readonly Markup[]): Markup;
/** A block of commands. */
export declare function shellBlock(commands: string): Markup;
/** Lines as they are, in a language that GitHub colours; the fence is longer than any run of backticks inside. */
export declare function codeBlock(language: string, lines: string): Markup;
