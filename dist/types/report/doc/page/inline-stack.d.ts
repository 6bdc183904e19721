import type { Inline, Line, LinkTarget } from '../block.js';
/** A bracket that may turn out to begin a link. */
export interface Bracket {
    readonly marker: '[' | '![';
    /** Where in the list of pieces it stands. */
    readonly position: number;
    /** Where in the text the first character after it stands. */
    readonly start: number;
}
/** The pieces read so far, with the brackets and marks among them that are still open. */
export declare class InlineStack {
    #private;
    add(part: Inline, depth?: number): void;
    addText(text: string): void;
    openBracket(marker: Bracket['marker'], start: number): void;
    closeBracket(): Bracket | undefined;
    /** Takes out what stands in brackets, and the bracket. An address inside it is only its text. */
    take({ position }: Bracket): Line;
    /** Adds a link; the brackets around it cannot be links any more. */
    addLink(line: Line, to: LinkTarget): void;
    /** Ends what the mark can end, and lets the rest of it begin something. */
    addDelimiter(character: string, length: number, { before, after }: {
        before: string;
        after: string;
    }): void;
    /** The pieces as one line; marks that nothing ended are text. */
    finish(): Line;
}
