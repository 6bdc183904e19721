/** Gives every heading of a document an id of its own, as GitHub does, so that links work there and in HTML. */
export class HeadingIds {
  readonly #used = new Map<string, number>();

  /** The id of the next heading with this text: a number follows where the text was there before. */
  next(text: string): string {
    const base = slugOf(text) || 'section';
    let id = base;
    let count = this.#used.get(base) ?? 0;
    while (this.#used.has(id)) id = `${base}-${++count}`;
    this.#used.set(base, count);
    if (id !== base) this.#used.set(id, 0);
    return id;
  }
}

/** Lower-case letters and digits with hyphens for spaces; all else is dropped. */
function slugOf(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}
