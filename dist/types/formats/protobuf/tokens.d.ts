/** What a token is; `end` stands once, after the last character. */
export type TokenKind = 'identifier' | 'integer' | 'float' | 'string' | 'symbol' | 'end';
/** One word of a protobuf text. */
export interface Token {
    readonly kind: TokenKind;
    /** As written; for strings the value with its escapes resolved. */
    readonly text: string;
    /** 0-based offsets into the text; `end` is exclusive. */
    readonly start: number;
    readonly end: number;
}
/** Something a text must not contain, with the stretch of it that is wrong. */
export interface TextProblem {
    readonly message: string;
    readonly start: number;
    readonly end: number;
}
/** Spells a token for a message. */
export declare function describeToken(token: Token): string;
