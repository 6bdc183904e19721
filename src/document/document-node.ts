import {
  type DocumentPath,
  equalValues,
  formatPointer,
  isJsonObject,
  type JsonObject,
  type Locatable,
  type Location,
} from '../base/index.ts';
import type { Source } from './source.ts';
import type { SyntaxMember, SyntaxNode } from './syntax-tree.ts';

/**
 * One value of a document together with the way to it and, on demand, its place in the text. Maps have no prototype,
 * so that names such as `constructor` are found only when the author wrote them.
 */
export class DocumentNode implements Locatable {
  readonly source: Source;
  readonly #syntax: SyntaxNode;
  readonly #parent: DocumentNode | undefined;
  /** The name or index inside the parent; empty for the root. */
  readonly #part: string | number;
  readonly #member: SyntaxMember | undefined;
  #path: DocumentPath | undefined;
  #address: string | undefined;

  private constructor(
    source: Source,
    syntax: SyntaxNode,
    parent?: DocumentNode,
    part: string | number = '',
    member?: SyntaxMember,
  ) {
    this.source = source;
    this.#syntax = syntax;
    this.#parent = parent;
    this.#part = part;
    this.#member = member;
  }

  /** The value that a whole text holds. */
  static root(source: Source, syntax: SyntaxNode): DocumentNode {
    return new DocumentNode(source, syntax);
  }

  /** The way from the root of the document; made on demand, as few of the many nodes are ever asked. */
  get path(): DocumentPath {
    this.#path ??= this.#parent === undefined ? [] : [...this.#parent.path, this.#part];
    return this.#path;
  }

  /** One text per place in the documents of a bundle: the file and, behind `#`, the JSON Pointer. */
  get address(): string {
    this.#address ??= this.#parent === undefined ? `${this.file}#` : this.#parent.address + formatPointer([this.#part]);
    return this.#address;
  }

  /** Path of the file inside the bundle. */
  get file(): string {
    return this.source.file;
  }

  /** The plain value: null, boolean, number, string, list or map. */
  get value(): unknown {
    return this.#syntax.value;
  }

  /** How a number is written that no double holds; `undefined` for everything else. */
  get exact(): string | undefined {
    return this.#syntax.exact;
  }

  /** The value as a person wrote it: a number that no double holds as its text. */
  get shown(): unknown {
    return this.#syntax.exact ?? this.#syntax.value;
  }

  /** Whether two values are the same, numbers that no double holds among them. */
  equals(other: DocumentNode): boolean {
    return this.exact === other.exact && equalValues(this.value, other.value);
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
    const name = String(part);
    const member = this.#syntax.members?.get(name);
    if (member !== undefined) return this.#enter(name, member);
    const item = this.#syntax.items?.[Number(part)];
    return item === undefined ? undefined : new DocumentNode(this.source, item, this, Number(part));
  }

  /** The value at the end of a way; `undefined` as soon as a step is missing. */
  at(...path: DocumentPath): DocumentNode | undefined {
    let node: DocumentNode | undefined = this;
    for (const part of path) node = node?.get(part);
    return node;
  }

  /** Names and values of a map in the order of the text; empty for anything else. */
  entries(): [string, DocumentNode][] {
    return Array.from(this.#syntax.members ?? [], ([name, member]) => [name, this.#enter(name, member)]);
  }

  /** Names of a map in the order of the text; empty for anything else. */
  keys(): string[] {
    return [...(this.#syntax.members?.keys() ?? [])];
  }

  /** Items of a list; empty for anything else. */
  items(): DocumentNode[] {
    return (this.#syntax.items ?? []).map((item, index) => new DocumentNode(this.source, item, this, index));
  }

  /**
   * Where a reader should look: the value of a scalar, the name of a map or list, the first line of a nameless one.
   */
  location(): Location {
    const isCollection = this.isMap || this.isList;
    const { start, end } = this.#syntax;
    if (this.#member !== undefined && (isCollection || start === end)) return this.keyLocation();
    if (!isCollection) return this.#locate(start, end);
    return this.#locate(start, Math.max(start, Math.min(end, this.source.endOfLine(start))));
  }

  /** Where the name of a member stands, or the value when it has no name. */
  keyLocation(): Location {
    return this.#member === undefined ? this.location() : this.#locate(this.#member.keyStart, this.#member.keyEnd);
  }

  #enter(name: string, member: SyntaxMember): DocumentNode {
    return new DocumentNode(this.source, member.node, this, name, member);
  }

  #locate(start: number, end: number): Location {
    return { file: this.file, range: this.source.range(start, end) };
  }
}
