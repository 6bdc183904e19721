/** Deepest nesting a document may have; real contracts stay far below, and it bounds every recursive walk. */
export declare const MAX_DEPTH = 256;
/** Most values a document may have. */
export declare const MAX_NODES = 2000000;
/** Most values that the aliases of a YAML document may expand to. */
export declare const MAX_ALIAS_NODES = 100000;
/** A value and where it stands in the text; the shape is the same for YAML and JSON. */
export interface SyntaxNode {
    readonly value: unknown;
    /** 0-based offsets into the text; `end` is exclusive. */
    readonly start: number;
    readonly end: number;
    /** Text of a number that the value does not hold. */
    readonly exact?: string;
    readonly members?: ReadonlyMap<string, SyntaxMember>;
    readonly items?: readonly SyntaxNode[];
}
/** One name of a map with its value. */
export interface SyntaxMember {
    readonly keyStart: number;
    readonly keyEnd: number;
    readonly node: SyntaxNode;
}
/** Why a text could not be read, with the offset where it went wrong. */
export declare class SyntaxProblem extends Error {
    readonly offset: number;
    constructor(message: string, offset: number);
}
/** Builds a map value that inherits nothing. */
export declare function mapNode(start: number, end: number, members: ReadonlyMap<string, SyntaxMember>): SyntaxNode;
/** Builds a list value. */
export declare function listNode(start: number, end: number, items: readonly SyntaxNode[]): SyntaxNode;
/** Builds the value of a scalar. */
export declare function scalarNode(value: unknown, start: number, end: number, exact: string | undefined): SyntaxNode;
