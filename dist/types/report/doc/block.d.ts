/**
 * A piece of a line: text of a contract, a value shown as code, or pieces set apart. Never markup. What stands for an image
 * of the bundle has its path.
 */
export type Inline = {
    readonly kind: 'text';
    readonly text: string;
} | {
    readonly kind: 'code';
    readonly text: string;
    readonly image?: string;
} | {
    readonly kind: 'emphasis' | 'strong' | 'deleted';
    readonly line: Line;
    readonly image?: string;
} | {
    readonly kind: 'link';
    readonly line: Line;
    readonly to: LinkTarget;
} | {
    readonly kind: 'break';
};
/** The content of a cell, a paragraph or a heading. */
export type Line = readonly Inline[];
/** Where a link leads; nothing else becomes a link. */
export type LinkTarget = 
/** An address: `http`, `https` or `mailto`, percent-encoded; in documents of ours also another document beside it. */
{
    readonly url: string;
}
/** A page of the bundle's `docs/`, and a heading of it by its id. */
 | {
    readonly page: string;
    readonly heading?: string;
};
/** How deep a heading stands. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;
/** A heading; its id is unlike all others of its document, and what GitHub would make of the text. */
export interface Heading {
    readonly kind: 'heading';
    readonly level: HeadingLevel;
    readonly id: string;
    readonly line: Line;
}
/** A part of a page: what its author wrote. */
export type PageBlock = Heading | {
    readonly kind: 'paragraph';
    readonly line: Line;
} | {
    readonly kind: 'table';
    readonly headers: readonly Line[];
    readonly rows: readonly (readonly Line[])[];
}
/** Numbered from `first` where that is there. */
 | {
    readonly kind: 'list';
    readonly first?: number;
    readonly items: readonly (readonly PageBlock[])[];
} | {
    readonly kind: 'code';
    readonly language?: string;
    readonly text: string;
} | {
    readonly kind: 'quote';
    readonly blocks: readonly PageBlock[];
} | {
    readonly kind: 'rule';
};
/** A part of a document, before it becomes Markdown or HTML. */
export type Block = PageBlock
/** What the document says about itself: where something stands, or how much of it there is. */
 | {
    readonly kind: 'note';
    readonly line: Line;
}
/** Something is wrong or missing. */
 | {
    readonly kind: 'problem';
    readonly line: Line;
}
/** Labels with their values. */
 | {
    readonly kind: 'facts';
    readonly rows: readonly Fact[];
} | Picture;
/** A label, which is ours or the name of a value, and the value. */
export type Fact = readonly [label: string, value: Line];
/** A contract between those that depend on it and those it depends on, with a sentence that says the same. */
export interface Picture {
    readonly kind: 'picture';
    readonly title: string;
    readonly name: string;
    readonly incoming: readonly Arrow[];
    readonly outgoing: readonly Arrow[];
}
/** The contract at the other end of an arrow, and the versions the dependent takes. */
export interface Arrow {
    readonly name: string;
    readonly range: string;
    readonly required: boolean;
}
/** A heading of ours; its id is given when the document is complete. */
export declare function heading(level: HeadingLevel, line: Line): Heading;
/** A section: a heading with blocks below it, or nothing when there are none. */
export declare function section(title: string, blocks: readonly Block[]): readonly Block[];
/** Labels with their values; values that are not known are left out, and so is a list of none. */
export declare function factsOf(rows: readonly Fact[]): readonly Block[];
/** A line of plain text, cut when it is very long; nothing when there is none. */
export declare function plain(text: string | undefined): Line;
/** A line with one value as code, cut when it is very long; nothing when there is none. */
export declare function coded(text: string | undefined): Line;
/** The text of a line without what sets pieces apart. */
export declare function lineText(line: Line): string;
/** A table, or nothing when it would have no rows. */
export declare function tableOf(headers: readonly string[], rows: readonly (readonly Line[])[]): readonly Block[];
