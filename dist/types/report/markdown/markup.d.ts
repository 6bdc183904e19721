/** Finished Markdown. Everything that is not one is text of a contract and is escaped where it is put in. */
export declare class Markup {
    readonly text: string;
    constructor(text: string);
    toString(): string;
}
/** Nothing at all. */
export declare const NOTHING: Markup;
/** Builds Markdown: what is put in is escaped unless it is {@link Markup} already. */
export declare function md(literals: TemplateStringsArray, ...values: readonly (Markup | string | number)[]): Markup;
/** A value as inline code. */
export declare function code(value: unknown): Markup;
/** A text as inline code; nothing for a text that is not known. */
export declare function codeOrNothing(text: string): Markup;
/** Parts with a separator between them; empty parts are left out. */
export declare function joined(parts: readonly Markup[], separator: string): Markup;
/** A table; `headers` are ours, cells are finished Markdown on one line. */
export declare function table(headers: readonly string[], rows: readonly (readonly Markup[])[]): Markup;
/** A list item; the details stand below it as a list of their own. */
export declare function listItem(head: Markup, details?: readonly Markup[]): Markup;
/** One block that opens on a click. It holds whole blocks, so cutting a document between blocks never leaves it open. */
export declare function collapsed(summary: string, blocks: readonly Markup[]): Markup;
/** A block of commands. */
export declare function shellBlock(commands: string): Markup;
