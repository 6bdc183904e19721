import type { Position, Range } from '../base/index.ts';

/** Turns offsets of one text into lines and columns; built once, on the first question. */
export class LineIndex {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let offset = text.indexOf('\n'); offset !== -1; offset = text.indexOf('\n', offset + 1)) {
      this.#starts.push(offset + 1);
    }
  }

  /** 1-based line and column (UTF-16 units) of a 0-based offset. */
  position(offset: number): Position {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }

  range(start: number, end: number): Range {
    return { start: this.position(start), end: this.position(end) };
  }
}
