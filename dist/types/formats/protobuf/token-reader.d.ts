import { type Source } from '../../document/index.js';
import { ProtoSpan } from './span.js';
import { type TextProblem, type Token } from './tokens.js';
/** Hands out the tokens of one file and collects what is wrong with their order. */
export declare class TokenReader {
    #private;
    readonly source: Source;
    readonly problems: TextProblem[];
    constructor(source: Source, tokens: readonly Token[]);
    peek(ahead?: number): Token;
    next(): Token;
    get atEnd(): boolean;
    isSymbol(symbol: string, ahead?: number): boolean;
    isWord(word: string, ahead?: number): boolean;
    /** Takes the symbol when it is next. */
    takeSymbol(symbol: string): boolean;
    /** Takes the word when it is next. */
    takeWord(word: string): boolean;
    expectSymbol(symbol: string): Token;
    expectIdentifier(what: string): Token;
    /** Takes one or more strings that stand side by side, which protobuf joins. */
    expectString(what: string): string;
    /** Takes a whole number, with its sign where one may stand. */
    expectInteger(what: string, signed?: boolean): number;
    span(first: Token, last?: Token): ProtoSpan;
    /** Gives up the statement that is being read. @throws StatementProblem, which {@link attempt} catches */
    fail(message: string, token?: Token): never;
    report(message: string, token: Token): void;
    /** Reads one statement; when it is wrong, reports that and goes on behind it. */
    attempt(statement: () => void): void;
    /** Reads statements between braces. */
    block(statement: () => void): void;
}
