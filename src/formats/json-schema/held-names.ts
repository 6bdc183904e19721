import { heldNumbers, type JsonObject } from '../../base/index.ts';
import { DEFINITIONS } from './keywords.ts';

/** What is somewhere inside a value, itself included. */
interface Contents {
  readonly reference: boolean;
  readonly definitions: boolean;
  readonly id: boolean;
  readonly visibility: boolean;
  readonly number: boolean;
}

const NOTHING: Contents = { reference: false, definitions: false, id: false, visibility: false, number: false };

/** Each part that has others inside is looked at once, whoever asks. */
const known = new WeakMap<object, Contents>();

/** Whether a `$ref` is inside a value. */
export function holdsReference(value: unknown): boolean {
  return contentsOf(value).reference;
}

/** Whether definitions for others are inside a value. */
export function holdsDefinitions(value: unknown): boolean {
  return contentsOf(value).definitions;
}

/** Whether a `$id` is inside a value. */
export function holdsId(value: unknown): boolean {
  return contentsOf(value).id;
}

/** Whether `readOnly` or `writeOnly` is inside a value. */
export function holdsVisibility(value: unknown): boolean {
  return contentsOf(value).visibility;
}

/** Whether a number is inside a value that no double holds. */
export function holdsExactNumber(value: unknown): boolean {
  return contentsOf(value).number;
}

function contentsOf(value: unknown): Contents {
  if (typeof value !== 'object' || value === null) return NOTHING;
  return known.get(value) ?? lookInto(value);
}

function lookInto(value: object): Contents {
  let [reference, definitions, id, visibility, isLeaf] = [false, false, false, false, true];
  let number = heldNumbers(value) !== undefined;
  const add = (inner: unknown): void => {
    if (typeof inner !== 'object' || inner === null) return;
    isLeaf = false;
    const contents = contentsOf(inner);
    reference ||= contents.reference;
    definitions ||= contents.definitions;
    id ||= contents.id;
    visibility ||= contents.visibility;
    number ||= contents.number;
  };
  if (Array.isArray(value)) for (const item of value) add(item);
  else {
    for (const name of Object.keys(value)) {
      reference ||= name === '$ref';
      definitions ||= DEFINITIONS.has(name);
      id ||= name === '$id';
      visibility ||= name === 'readOnly' || name === 'writeOnly';
      add((value as JsonObject)[name]);
    }
  }
  const contents = { reference, definitions, id, visibility, number };
  if (!isLeaf) known.set(value, contents);
  return contents;
}
