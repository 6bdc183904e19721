import { type DocumentPath, isJsonObject, type JsonObject, type Locatable, type Location } from '../base/index.ts';
import type { Source } from './source.ts';
import type { SyntaxNode } from './syntax-tree.ts';

/**
 * One value of a document together with the way to it and, on demand, its place in the text. Maps have no prototype,
 * so that names such as `constructor` are found only when the author wrote them.
 */
export class DocumentNode implements Locatable {
  readonly source: Source;
  readonly path: DocumentPath;
  readonly #syntax: SyntaxNode;
  readonly #key: { start: number; end: number } | undefined;

  constructor(source: Source, path: DocumentPath, syntax: SyntaxNode, key?: { start: number; end: number }) {
    this.source = source;
    this.path = path;
    this.#syntax = syntax;
    this.#key = key;
  }

  /** Path of the file inside the bundle. */
  get file(): string {
    return this.source.file;
  }

  /** The plain value: null, boolean, number, string, list or map. */
  get value(): unknown {
    return this.#syntax.value;
  }

  get isMap(): boolean {
    return this.#syntax.members !== undefined;
  }

  get isList(): boolean {
    return this.#syntax.items !== undefined;
  }

  /** The value as a map of plain values, or an empty map when it is none. */
  get object(): JsonObject {
    return isJsonObject(this.value) ? this.value : {};
  }

  /** The value when it is a text. */
  get text(): string | undefined {
    return typeof this.value === 'string' ? this.value : undefined;
  }

  /** The member of a map or the item of a list. */
  get(part: string | number): DocumentNode | undefined {
    const member = this.#syntax.members?.get(String(part));
    if (member !== undefined) {
      const key = { start: member.keyStart, end: member.keyEnd };
      return new DocumentNode(this.source, [...this.path, String(part)], member.node, key);
    }
    const item = this.#syntax.items?.[Number(part)];
    return item === undefined ? undefined : new DocumentNode(this.source, [...this.path, Number(part)], item);
  }

  /** The value at the end of a way; `undefined` as soon as a step is missing. */
  at(...path: DocumentPath): DocumentNode | undefined {
    let node: DocumentNode | undefined = this;
    for (const part of path) node = node?.get(part);
    return node;
  }

  /** Names and values of a map in the order of the text; empty for anything else. */
  entries(): [string, DocumentNode][] {
    return this.keys().map((name) => [name, this.get(name) as DocumentNode]);
  }

  /** Names of a map in the order of the text; empty for anything else. */
  keys(): string[] {
    return [...(this.#syntax.members?.keys() ?? [])];
  }

  /** Items of a list; empty for anything else. */
  items(): DocumentNode[] {
    return (this.#syntax.items ?? []).map((item, index) => new DocumentNode(this.source, [...this.path, index], item));
  }

  /**
   * Where a reader should look: the value of a scalar, the name of a map or list, the first line of a nameless one.
   */
  location(): Location {
    const isCollection = this.isMap || this.isList;
    if (isCollection && this.#key !== undefined) return this.#locate(this.#key.start, this.#key.end);
    const { start, end } = this.#syntax;
    if (!isCollection) return start === end ? this.#locateEmpty() : this.#locate(start, end);
    return this.#locate(start, Math.max(start, Math.min(end, this.source.endOfLine(start))));
  }

  /** Where the name of a member stands, or the value when it has no name. */
  keyLocation(): Location {
    return this.#key === undefined ? this.location() : this.#locate(this.#key.start, this.#key.end);
  }

  #locateEmpty(): Location {
    return this.#key === undefined ? this.#locate(this.#syntax.start, this.#syntax.end) : this.keyLocation();
  }

  #locate(start: number, end: number): Location {
    return { file: this.file, range: this.source.range(start, end) };
  }
}
