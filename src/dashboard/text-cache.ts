/** A text, and whether it would be the same the next time. */
export interface MadeText {
  readonly text: string;
  readonly keep: boolean;
}

/** Texts that were made lately, up to a total length; a text that is being made is waited for, not made twice. */
export class TextCache {
  readonly #mostUnits: number;
  readonly #texts = new Map<string, string>();
  readonly #pending = new Map<string, Promise<MadeText | undefined>>();
  #units = 0;

  /** @param mostUnits total length, in UTF-16 units */
  constructor(mostUnits: number) {
    this.#mostUnits = mostUnits;
  }

  /** How many texts are being made. */
  get busy(): number {
    return this.#pending.size;
  }

  has(key: string): boolean {
    return this.#texts.has(key) || this.#pending.has(key);
  }

  /** The text of a key. Failures and `undefined` are not kept. */
  async get(key: string, make: () => Promise<MadeText | undefined>): Promise<string | undefined> {
    const known = this.#texts.get(key);
    if (known !== undefined) {
      this.#texts.delete(key);
      this.#texts.set(key, known);
      return known;
    }
    const pending = this.#pending.get(key);
    if (pending !== undefined) return (await pending)?.text;
    const making = make();
    this.#pending.set(key, making);
    try {
      const made = await making;
      if (made?.keep === true) this.#keep(key, made.text);
      return made?.text;
    } finally {
      this.#pending.delete(key);
    }
  }

  #keep(key: string, text: string): void {
    if (text.length > this.#mostUnits) return;
    this.#texts.set(key, text);
    this.#units += text.length;
    for (const [oldest, old] of this.#texts) {
      if (this.#units <= this.#mostUnits) return;
      this.#texts.delete(oldest);
      this.#units -= old.length;
    }
  }
}
