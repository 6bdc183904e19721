/** Reads a text from left to right, code point by code point. */
export declare class TextCursor {
    #private;
    constructor(text: string);
    get atEnd(): boolean;
    sees(text: string): boolean;
    take(text: string): boolean;
    /** @param expression with the flag `y` */
    takeMatch(expression: RegExp): RegExpExecArray | undefined;
    /** @throws UnsupportedPattern at the end */
    next(): string;
}
