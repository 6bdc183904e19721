import type { ParseCache } from './parse-cache.js';
import type { SyntaxNode } from './syntax-tree.js';
/** Parsed texts in memory. Trees that came from a file stay text until somebody asks for them. */
export declare class ParseMemory implements ParseCache {
    #private;
    /** @param texts key → tree as text */
    constructor(texts?: ReadonlyMap<string, string>);
    get(key: string): SyntaxNode | undefined;
    set(key: string, tree: SyntaxNode): void;
    /** Every tree as text, by key. */
    texts(): ReadonlyMap<string, string>;
}
/** The parsed texts as a file for {@link loadParses}: a line with a check sum, then one line per text. At most 64 MiB. */
export declare function saveParses(memory: ParseMemory): Uint8Array;
/** Reads what {@link saveParses} wrote. A file that is damaged or of another format gives an empty memory. */
export declare function loadParses(bytes?: Uint8Array): ParseMemory;
