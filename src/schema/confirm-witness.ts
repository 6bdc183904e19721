import { parsePointer } from '../base/index.ts';
import type { NameCollector } from './declared-names.ts';
import { decisiveError, describeError } from './describe-error.ts';
import { DoubtfulSchema, emitSchema } from './emit-schema.ts';
import type { Part } from './facts.ts';
import { itemParts } from './item-parts.ts';
import { memberParts } from './member-parts.ts';
import type { SchemaNode } from './model.ts';
import { namedClass } from './name-class.ts';
import type { ProofContext } from './proof-context.ts';
import { validate } from './validator.ts';

/** A schema in a file. */
export interface SchemaPlace {
  readonly file: string;
  /** JSON Pointer of the schema. */
  readonly pointer: string;
}

/** A value that one side accepts and the other rejects, confirmed by ajv. */
export interface Witness {
  readonly value: unknown;
  /** What the reader's schema has against the value, as a sentence without a full stop. */
  readonly error: string;
  /** Way to the wrong part of the value, as a JSON Pointer. */
  readonly path: string;
  /** The reader's keyword that rejects it. */
  readonly keyword: string;
  /** The reader's schema with that keyword. */
  readonly reader: SchemaPlace;
  /** The writer's schema at the same place of the value, where there is one. */
  readonly writer?: SchemaPlace;
}

/** What a witness is confirmed against. */
export interface WitnessCase {
  readonly writer: SchemaNode;
  readonly reader: SchemaNode;
  readonly isClosed: boolean;
  readonly names: NameCollector;
  readonly asserts: { readonly writer: boolean; readonly reader: boolean };
  readonly context: ProofContext;
}

/** Has ajv decide: accepted by the writer, in the closed world too, and rejected by the reader. A text says what it objects to. */
export function confirmWitness(value: unknown, sides: WitnessCase): Witness | string {
  try {
    return askValidator(value, sides);
  } catch (error) {
    if (error instanceof RangeError) return 'a schema leads back to itself without end';
    if (error instanceof DoubtfulSchema) return error.message;
    return `ajv cannot read a schema: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function askValidator(value: unknown, sides: WitnessCase): Witness | string {
  const { writer, reader, isClosed, names, asserts } = sides;
  const emitted = emitSchema(reader, value, false, names, asserts.reader);
  const { isValid, errors } = validate(emitted, value);
  const error = decisiveError(errors);
  if (isValid || error === undefined) return 'ajv accepts what the engine rejects';
  for (const closing of isClosed ? [false, true] : [false]) {
    const accepts = validate(emitSchema(writer, value, closing, names, asserts.writer), value).isValid;
    if (!accepts) return 'ajv rejects what the engine accepts';
  }
  const node = emitted.sources.get(error.parentSchema ?? {}) ?? reader;
  const place = placeInWriter(sides, error.instancePath);
  return {
    value,
    error: describeError(error),
    path: error.instancePath,
    keyword: keywordOf(node, error.keyword),
    reader: { file: node.file, pointer: node.pointer },
    ...(place === undefined ? {} : { writer: { file: place.file, pointer: place.pointer } }),
  };
}

/** The keyword as the author spelled it: the validator reads all dialects in the words of 2020-12. */
function keywordOf({ raw, keywords }: SchemaNode, keyword: string): string {
  if (keywords.never || raw === undefined) return '';
  if (Object.hasOwn(raw, keyword)) return keyword;
  const other = [...(SPELLINGS.get(keyword) ?? [])].find((each) => Object.hasOwn(raw, each));
  return other ?? keyword;
}

const SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['enum', ['const']],
  ['exclusiveMinimum', ['minimum']],
  ['exclusiveMaximum', ['maximum']],
  ['dependentRequired', ['dependencies']],
  ['items', ['additionalItems', 'items']],
]);

/** The writer's schema that speaks about a part of a value. */
function placeInWriter({ writer, isClosed, context }: WitnessCase, path: string): SchemaNode | undefined {
  let parts: readonly Part[] = [{ node: writer, closing: isClosed }];
  for (const name of parsePointer(path) ?? []) {
    const facts = context.facts.of(parts);
    const group = namedClass(name);
    const inside = [...(memberParts(facts, group, context.evaluator) ?? [])];
    if (/^\d+$/.test(name)) inside.push(...itemParts(facts, Number(name)));
    parts = inside;
  }
  return parts.find(({ node }) => node.side === 'writer')?.node;
}
