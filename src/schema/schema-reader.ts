import { isJsonObject, type JsonObject } from '../base/index.ts';
import { memberPointer } from './index-files.ts';
import type { Keywords, SchemaDialect, SchemaNode, SchemaSide } from './model.ts';
import { readKeywords } from './read-keywords.ts';
import type { ReferenceResolver } from './resolve-reference.ts';
import type { Place } from './schema-document.ts';
import { completeKeywords, NO_KEYWORDS } from './synthetic-node.ts';

/** Unlike in all comparisons: schemas that are read once are used in many of them. */
let nextId = 0;

/** Reads the schemas of one side, each once. */
export class SchemaReader {
  readonly side: SchemaSide;
  readonly dialect: SchemaDialect;
  readonly resolver: ReferenceResolver;
  /** By the map they are read from: the same one may stand at several places. */
  readonly #nodes = new WeakMap<object, ReadNode | Map<string, ReadNode>>();

  constructor(side: SchemaSide, dialect: SchemaDialect, resolver: ReferenceResolver) {
    this.side = side;
    this.dialect = dialect;
    this.resolver = resolver;
  }

  read(place: Place): SchemaNode {
    const { value, file, pointer } = place;
    if (!isJsonObject(value)) return new ReadNode(this, place, false);
    const known = this.#nodes.get(value);
    if (known === undefined) {
      const node = new ReadNode(this, place, false);
      this.#nodes.set(value, node);
      return node;
    }
    if (known instanceof ReadNode && known.file === file && known.pointer === pointer) return known;
    return this.#readAgain(value, place, known);
  }

  /** An alias of YAML makes one map stand at several places, thousands of them perhaps. */
  #readAgain(value: object, place: Place, known: ReadNode | Map<string, ReadNode>): SchemaNode {
    const places = known instanceof ReadNode ? new Map([[placeKey(known), known]]) : known;
    const node = places.get(placeKey(place)) ?? new ReadNode(this, place, false);
    places.set(placeKey(place), node);
    this.#nodes.set(value, places);
    return node;
  }

  /** The schema that a comparison begins with: who compares may have chosen another dialect than it names. */
  readEntry(place: Place): SchemaNode {
    const isNamed = isJsonObject(place.value) && Object.hasOwn(place.value, '$schema');
    return isNamed ? new ReadNode(this, place, true) : this.read(place);
  }
}

function placeKey({ file, pointer }: Pick<Place, 'file' | 'pointer'>): string {
  return `${file}#${pointer}`;
}

class ReadNode implements SchemaNode {
  readonly id = nextId++;
  readonly side: SchemaSide;
  readonly file: string;
  readonly pointer: string;
  readonly raw: JsonObject | undefined;
  readonly #value: unknown;
  readonly #isEntry: boolean;
  readonly #reader: SchemaReader;
  #keywords: Keywords | undefined;

  constructor(reader: SchemaReader, { value, file, pointer }: Place, isEntry: boolean) {
    this.side = reader.side;
    this.file = file;
    this.pointer = pointer;
    this.#value = value;
    this.raw = isJsonObject(value) ? value : undefined;
    this.#isEntry = isEntry;
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
    const isEntry = this.#isEntry;
    return readKeywords({ raw: this.raw, file: this.file, dialect, isEntry, resolver, child, reader: this.#reader });
  }
}

function readBoolean(value: unknown): Keywords {
  if (value === true) return NO_KEYWORDS;
  if (value === false) return completeKeywords({ never: true, types: 0 });
  return completeKeywords({ doubts: [{ keyword: '', reason: 'is no schema' }] });
}
