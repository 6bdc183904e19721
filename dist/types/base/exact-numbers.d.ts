/** Remembers how numbers of a parsed list or map are written that were read as something else. */
export declare function rememberNumbers(holder: object, texts: ReadonlyMap<string, string>): void;
/** How numbers of a parsed list or map are written that no double holds, by their place; `undefined` when it has none. */
export declare function heldNumbers(holder: object): ReadonlyMap<string, string> | undefined;
