import { isJsonObject, type JsonObject } from '../base/index.ts';
import { memberPointer } from './index-files.ts';
import type { Keywords, SchemaDialect, SchemaNode, SchemaSide } from './model.ts';
import { readKeywords } from './read-keywords.ts';
import type { ReferenceResolver } from './resolve-reference.ts';
import type { Place } from './schema-document.ts';
import { NO_KEYWORDS } from './synthetic-node.ts';

/** Reads the schemas of one side, each once. */
export class SchemaReader {
  readonly dialect: SchemaDialect;
  readonly resolver: ReferenceResolver;
  readonly side: SchemaSide;
  readonly #nodes = new Map<string, SchemaNode>();
  readonly #nextId: () => number;

  /** @param nextId gives every node of a comparison its own number */
  constructor(side: SchemaSide, dialect: SchemaDialect, resolver: ReferenceResolver, nextId: () => number) {
    this.side = side;
    this.dialect = dialect;
    this.resolver = resolver;
    this.#nextId = nextId;
  }

  read({ value, file, pointer }: Place): SchemaNode {
    const key = `${file}#${pointer}`;
    let node = this.#nodes.get(key);
    if (node === undefined) {
      node = new ReadNode(this, this.#nextId(), file, pointer, value);
      this.#nodes.set(key, node);
    }
    return node;
  }
}

class ReadNode implements SchemaNode {
  readonly id: number;
  readonly side: SchemaSide;
  readonly file: string;
  readonly pointer: string;
  readonly raw: JsonObject | undefined;
  readonly #value: unknown;
  readonly #reader: SchemaReader;
  #keywords: Keywords | undefined;

  constructor(reader: SchemaReader, id: number, file: string, pointer: string, value: unknown) {
    this.id = id;
    this.side = reader.side;
    this.file = file;
    this.pointer = pointer;
    this.#value = value;
    this.raw = isJsonObject(value) ? value : undefined;
    this.#reader = reader;
  }

  get keywords(): Keywords {
    this.#keywords ??= this.#read();
    return this.#keywords;
  }

  #read(): Keywords {
    if (this.raw === undefined) return readBoolean(this.#value);
    const child = (value: unknown, ...names: readonly string[]) =>
      this.#reader.read({ value, file: this.file, pointer: names.reduce(memberPointer, this.pointer) });
    const { dialect, resolver } = this.#reader;
    return readKeywords({ raw: this.raw, file: this.file, dialect, resolver, child, reader: this.#reader });
  }
}

function readBoolean(value: unknown): Keywords {
  if (value === true) return NO_KEYWORDS;
  if (value === false) return { ...NO_KEYWORDS, never: true, types: 0 };
  return { ...NO_KEYWORDS, doubts: [{ keyword: '', reason: 'is no schema' }] };
}
