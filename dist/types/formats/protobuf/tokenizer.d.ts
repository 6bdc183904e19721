import type { TextProblem, Token } from './tokens.js';
/**
 * Cuts a text into tokens; comments and white space are left out. Never throws: what is no token becomes a problem.
 *
 * @see Protocol Buffers Language Specification (proto3), Lexical Elements
 */
export declare function tokenize(text: string): {
    readonly tokens: readonly Token[];
    readonly problems: readonly TextProblem[];
};
