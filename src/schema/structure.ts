import { canonicalJson, isJsonObject, type JsonObject } from '../base/index.ts';
import type { SchemaNode } from './model.ts';

type Shape = 'schema' | 'list' | 'map' | 'value' | 'reference';

/** Every keyword that decides about values, and where it has schemas. All others are prose. */
const SHAPES: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ...['type', 'enum', 'const', 'nullable', 'multipleOf', 'minimum', 'maximum'].map(shaped('value')),
  ...['exclusiveMinimum', 'exclusiveMaximum', 'minLength', 'maxLength', 'pattern', 'format'].map(shaped('value')),
  ...['minItems', 'maxItems', 'uniqueItems', 'minContains', 'maxContains'].map(shaped('value')),
  ...['required', 'minProperties', 'maxProperties', 'dependentRequired'].map(shaped('value')),
  ...['$schema', '$recursiveAnchor', '$dynamicAnchor'].map(shaped('value')),
  ...['$ref', '$dynamicRef', '$recursiveRef'].map(shaped('reference')),
  ...['items', 'additionalItems', 'unevaluatedItems', 'contains', 'not', 'if', 'then', 'else'].map(shaped('schema')),
  ...['additionalProperties', 'unevaluatedProperties', 'propertyNames'].map(shaped('schema')),
  ...['prefixItems', 'allOf', 'anyOf', 'oneOf'].map(shaped('list')),
  ...['properties', 'patternProperties', 'dependentSchemas', 'dependencies'].map(shaped('map')),
]);

function shaped(shape: Shape): (keyword: string) => [string, Shape] {
  return (keyword) => [keyword, shape];
}

/** The structure of a schema as a number; equal numbers mean equal texts up to prose and the order of names. */
export interface Structure {
  readonly id: number;
  readonly hasReference: boolean;
  /** Numbers of the keywords' values. */
  readonly keywords: ReadonlyMap<string, number>;
}

/** Texts that are kept for later comparisons, in characters. */
const MAX_KEPT = 20_000_000;

let current: Structures | undefined;

/** The structures that are known already: many schemas of the same documents may be compared, one after the other. */
export function currentStructures(): Structures {
  if (current === undefined || current.size > MAX_KEPT) current = new Structures();
  return current;
}

/** Numbers the structures of documents, so that equal parts are recognised without walking them again. */
export class Structures {
  /** Characters of all texts that have a number. */
  size = 0;
  readonly #numbers = new Map<string, number>();
  readonly #schemas = new WeakMap<object, Structure>();
  #hasReference = false;

  of(node: SchemaNode): Structure {
    if (node.raw !== undefined) return this.#schema(node.raw);
    const isBoolean = node.side !== 'nobody' && node.keywords.doubts.length === 0;
    const text = isBoolean ? `boolean ${node.keywords.never}` : `only ${node.id}`;
    return { id: this.#number(text), hasReference: false, keywords: new Map() };
  }

  #schema(raw: JsonObject): Structure {
    const known = this.#schemas.get(raw);
    if (known !== undefined) {
      this.#hasReference ||= known.hasReference;
      return known;
    }
    const outer = this.#hasReference;
    this.#hasReference = false;
    const keywords = new Map<string, number>();
    for (const keyword of Object.keys(raw).sort()) {
      const shape = SHAPES.get(keyword);
      if (shape !== undefined && raw[keyword] !== undefined) keywords.set(keyword, this.#keyword(raw[keyword], shape));
    }
    const id = this.#number(`{${[...keywords].map(([keyword, number]) => `${keyword}:${number}`).join()}}`);
    const structure = { id, hasReference: this.#hasReference, keywords };
    this.#schemas.set(raw, structure);
    this.#hasReference ||= outer;
    return structure;
  }

  #keyword(value: unknown, shape: Shape): number {
    if (shape === 'reference') this.#hasReference = true;
    if (shape === 'value' || shape === 'reference') return this.#number(`=${canonicalJson(value)}`);
    if (shape === 'map' && isJsonObject(value)) {
      const members = Object.keys(value).sort();
      return this.#number(`<${members.map((name) => `${JSON.stringify(name)}:${this.#part(value[name])}`).join()}>`);
    }
    return this.#part(value);
  }

  #part(value: unknown): number {
    if (Array.isArray(value)) return this.#number(`[${value.map((item) => this.#part(item)).join()}]`);
    if (isJsonObject(value)) return this.#schema(value).id;
    return this.#number(typeof value === 'boolean' ? `boolean ${!value}` : `=${canonicalJson(value)}`);
  }

  #number(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(text, number);
      this.size += text.length;
    }
    return number;
  }
}
