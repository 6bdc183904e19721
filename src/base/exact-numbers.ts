/** Texts of numbers that no double holds, by the list or map that has them and their place in it. */
const held = new WeakMap<object, ReadonlyMap<string, string>>();

/** Remembers how numbers of a parsed list or map are written that were read as something else. */
export function rememberNumbers(holder: object, texts: ReadonlyMap<string, string>): void {
  held.set(holder, texts);
}

/** How numbers of a parsed list or map are written that no double holds, by their place; `undefined` when it has none. */
export function heldNumbers(holder: object): ReadonlyMap<string, string> | undefined {
  return held.get(holder);
}
