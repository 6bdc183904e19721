import { formatPath, nearestName, type Position } from '../base/index.ts';
import type { DocumentNode } from '../document/index.ts';

/** Gathers every mistake of a configuration file, so that one run shows them all. */
export class ConfigurationProblems {
  /** `FILE:LINE:COLUMN: what is wrong`. */
  readonly lines: string[] = [];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  add(message: string, at?: Position): void {
    const place = at === undefined ? this.#file : `${this.#file}:${at.line}:${at.column}`;
    this.lines.push(`${place}: ${message}`);
  }

  addAt(node: DocumentNode, message: string): void {
    const name = formatPath(node.path);
    this.add(name === '' ? message : `${name}: ${message}`, node.location().range.start);
  }

  /** Refuses a name that is not known, naming the nearest one that is. */
  checkName(map: DocumentNode, name: string, known: readonly string[], what: string): void {
    if (known.includes(name)) return;
    const near = nearestName(name, known);
    const suggestion = near === undefined ? '' : `; did you mean ${near}?`;
    this.add(`unknown ${what} ${JSON.stringify(name)}${suggestion}`, map.get(name)?.keyLocation().range.start);
  }
}
