import { isJsonObject, type JsonObject } from '../../base/index.ts';

/** A JSON value that is not of the promised shape; the message says where. */
export class ShapeError extends Error {
  override readonly name = 'ShapeError';
}

/** Reads one value at a place of a document. @throws ShapeError */
export type Decoder<Value> = (value: unknown, place: string) => Value;

/** Longest list that is read. */
const LONGEST_LIST = 10_000;

/** Deepest value that is read; what contracts are about lies far below. */
const DEEPEST_VALUE = 64;

export const text: Decoder<string> = (value, place) => {
  if (typeof value !== 'string') throw new ShapeError(`${place} is no text`);
  return value;
};

export const flag: Decoder<boolean> = (value, place) => {
  if (typeof value !== 'boolean') throw new ShapeError(`${place} is neither true nor false`);
  return value;
};

/** Only `true`: a key that is there or is not. */
export const mark: Decoder<true> = (value, place) => {
  if (value !== true) throw new ShapeError(`${place} is not true`);
  return value;
};

export const position: Decoder<number> = (value, place) => {
  if (!Number.isSafeInteger(value) || Number(value) < 1) throw new ShapeError(`${place} is no line or column`);
  return Number(value);
};

export const anything: Decoder<unknown> = (value, place) => {
  if (isDeeper(value, DEEPEST_VALUE)) throw new ShapeError(`${place} is nested too deeply`);
  return value;
};

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

export function oneOf<const Choice extends string>(choices: readonly Choice[]): Decoder<Choice> {
  return (value, place) => {
    const found = choices.find((choice) => choice === value);
    if (found === undefined) throw new ShapeError(`${place} is none of ${choices.join(', ')}`);
    return found;
  };
}

export function listOf<Item>(item: Decoder<Item>): Decoder<Item[]> {
  return (value, place) => {
    if (!Array.isArray(value)) throw new ShapeError(`${place} is no list`);
    if (value.length > LONGEST_LIST) throw new ShapeError(`${place} has more than ${LONGEST_LIST} items`);
    return value.map((entry, index) => item(entry, `${place}[${index}]`));
  };
}

export function nullOr<Value>(decoder: Decoder<Value>): Decoder<Value | null> {
  return (value, place) => (value === null ? null : decoder(value, place));
}

/** The keys of a shape with how each is read. */
export type Shape<Value> = { readonly [Key in keyof Value]-?: Decoder<Value[Key]> };

/**
 * Reads a map: keys that are not named are dropped, those of `optional` may be missing.
 *
 * @param required how each key that must be there is read
 */
export function mapOf<Required, Optional = unknown>(
  required: Shape<Required>,
  optional?: Shape<Optional>,
): Decoder<Required & Partial<Optional>> {
  return (value, place) => {
    if (!isJsonObject(value)) throw new ShapeError(`${place} is no map`);
    const read = readKeys(value, place, required, true);
    return { ...read, ...readKeys(value, place, optional ?? {}, false) } as Required & Partial<Optional>;
  };
}

/** The same, but keys that are not named are refused. */
export function exactMapOf<Required, Optional = unknown>(
  required: Shape<Required>,
  optional?: Shape<Optional>,
): Decoder<Required & Partial<Optional>> {
  const known = new Set([...Object.keys(required), ...Object.keys(optional ?? {})]);
  const read = mapOf(required, optional);
  return (value, place) => {
    const unknown = Object.keys(isJsonObject(value) ? value : {}).find((key) => !known.has(key));
    if (unknown !== undefined) throw new ShapeError(`${place} has the unknown key ${JSON.stringify(unknown)}`);
    return read(value, place);
  };
}

function readKeys(value: JsonObject, place: string, shape: object, isRequired: boolean): object {
  const entries = Object.entries(shape as { readonly [key: string]: Decoder<unknown> });
  return Object.fromEntries(
    entries.flatMap(([key, decoder]) => {
      const isThere = Object.hasOwn(value, key);
      return isThere || isRequired ? [[key, decoder(isThere ? value[key] : undefined, `${place}.${key}`)]] : [];
    }),
  );
}
