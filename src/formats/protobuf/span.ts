import type { Locatable, Location } from '../../base/index.ts';
import type { Source } from '../../document/index.ts';

/** A stretch of a protobuf file; lines and columns are counted only when a report asks. */
export class ProtoSpan implements Locatable {
  readonly #source: Source;
  readonly #start: number;
  readonly #end: number;

  constructor(source: Source, start: number, end: number) {
    this.#source = source;
    this.#start = start;
    this.#end = end;
  }

  location(): Location {
    return { file: this.#source.file, range: this.#source.range(this.#start, this.#end) };
  }
}
