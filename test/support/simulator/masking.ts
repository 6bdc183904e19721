/** Secrets of a job, replaced by `***` wherever the runner shows or keeps text. */
export class Masks {
  readonly #values = new Set<string>();

  /** Hides a value, each of its lines, and its JSON, URI and Base64 spellings. */
  add(secret: string): void {
    for (const value of [secret, ...secret.split(/\r?\n/)]) {
      if (value.trim() === '') continue;
      const json = JSON.stringify(value).slice(1, -1);
      const base64 = Buffer.from(value).toString('base64');
      for (const spelling of [value, json, encodeURIComponent(value), base64]) this.#values.add(spelling);
    }
  }

  hide(text: string): string {
    const longestFirst = [...this.#values].sort((left, right) => right.length - left.length);
    return longestFirst.reduce((hidden, value) => hidden.replaceAll(value, '***'), text);
  }
}
