import type { Range } from '../base/index.ts';
import { LineIndex } from './line-index.ts';

/** One text of a bundle. */
export class Source {
  readonly file: string;
  readonly text: string;
  #lines: LineIndex | undefined;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
  }

  /** Lines and columns of a stretch of offsets. */
  range(start: number, end: number): Range {
    this.#lines ??= new LineIndex(this.text);
    return this.#lines.range(start, end);
  }

  /** Offset of the end of the line that `offset` stands on. */
  endOfLine(offset: number): number {
    const end = this.text.indexOf('\n', offset);
    const last = end === -1 ? this.text.length : end;
    return this.text[last - 1] === '\r' && last > offset ? last - 1 : last;
  }
}
