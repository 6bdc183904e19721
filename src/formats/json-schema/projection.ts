import { type Direction, formatPointer, isJsonObject } from '../../base/index.ts';
import type { DocumentNode, DocumentSet } from '../../document/index.ts';
import { Composition } from './composition.ts';
import { followReference } from './follow-reference.ts';
import { holdsVisibility } from './held-names.ts';
import { hidesName, isHidden } from './hidden-properties.ts';
import { NOTHING } from './partial-schema.ts';
import { reachedFiles } from './reached-files.ts';
import { SchemaView } from './schema-view.ts';

/** Which messages schemas are read for, and whether the side writes them. */
export interface Reading {
  readonly direction: Direction;
  readonly isWriter: boolean;
  readonly readsSiblings: boolean;
}

/** Stands for the properties of an object that has only hidden ones: it still declares what it has. */
const NOBODY: [string, unknown] = [' (hidden)', NOTHING];

/**
 * Schemas as they count for the messages of one direction: nobody has to give a property that those do not carry, and
 * who writes them does not give it. What nothing hides is the very same value as before.
 */
export class Projection {
  readonly #documents: DocumentSet;
  readonly #reading: Reading;
  /** Names to leave out, by the list of required names or the map of properties that has them. */
  readonly #hidden = new Map<unknown, Set<string>>();
  readonly #projected = new WeakMap<object, unknown>();

  /** @param roots the files that the schemas are from */
  constructor(documents: DocumentSet, roots: readonly DocumentNode[], reading: Reading) {
    this.#documents = documents;
    this.#reading = reading;
    const schemas = roots.flatMap((root) => listSchemas(root));
    const named = reading.isWriter ? this.#namedProperties(schemas) : new Set<string>();
    for (const schema of schemas) this.#hide(schema, named);
  }

  /** A schema, or a part of one, without what is hidden. */
  of(value: unknown): unknown {
    if (this.#hidden.size === 0 || typeof value !== 'object' || value === null) return value;
    const known = this.#projected.get(value);
    if (known !== undefined) return known;
    const projected = Array.isArray(value) ? this.#ofList(value) : this.#ofMap(value);
    this.#projected.set(value, projected);
    return projected;
  }

  #ofList(list: readonly unknown[]): unknown {
    const hidden = this.#hidden.get(list);
    if (hidden !== undefined) return list.filter((name) => typeof name !== 'string' || !hidden.has(name));
    const items = list.map((item) => this.of(item));
    return items.every((item, index) => item === list[index]) ? list : items;
  }

  #ofMap(map: object): unknown {
    const hidden = this.#hidden.get(map);
    const kept = Object.entries(map).filter(([name]) => hidden?.has(name) !== true);
    const members = kept.map(([name, member]) => [name, member, this.of(member)] as const);
    if (hidden === undefined && members.every(([, member, projected]) => member === projected)) return map;
    const entries: [string, unknown][] = members.map(([name, , projected]) => [name, projected]);
    if (entries.length === 0) entries.push(NOBODY);
    return Object.assign(Object.create(null), Object.fromEntries(entries));
  }

  #hide(schema: DocumentNode, named: ReadonlySet<string>): void {
    const view = SchemaView.ofLayer(this.#documents, schema);
    const scope = new Composition(view);
    for (const branch of inlineBranches(schema)) {
      const required = branch.get('required');
      for (const name of required?.items() ?? []) {
        if (name.text !== undefined && hidesName(scope, name.text, this.#reading))
          this.#add(required?.value, name.text);
      }
    }
    if (!this.#reading.isWriter) return;
    for (const [name, property] of schema.get('properties')?.entries() ?? []) {
      if (isHidden(view.inner(property), this.#reading) && !named.has(property.address))
        this.#add(schema.get('properties')?.value, name);
    }
  }

  #add(holder: unknown, name: string): void {
    const names = this.#hidden.get(holder) ?? new Set();
    this.#hidden.set(holder, names.add(name));
  }

  /** Properties that references lead to, or into: they have to stay where they are. */
  #namedProperties(schemas: readonly DocumentNode[]): Set<string> {
    const named = new Set<string>();
    for (const schema of schemas) {
      const reference = schema.get('$ref')?.text;
      const target = reference?.includes('/properties/')
        ? followReference(this.#documents, schema, reference).node
        : undefined;
      for (let length = target?.path.length ?? 0; target !== undefined && length > 0; length--) {
        named.add(`${target.file}#${formatPointer(target.path.slice(0, length))}`);
      }
    }
    return named;
  }
}

/** True when a file, or one that its references lead to, says of a property that some messages do not carry it. */
export function readsVisibility(documents: DocumentSet, file: string): boolean {
  return [...reachedFiles(documents, file).values()].some(holdsVisibility);
}

/** All maps of a file that may be schemas: those with properties, required names, branches or a reference. */
function listSchemas(root: DocumentNode): DocumentNode[] {
  const found: DocumentNode[] = [];
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.isMap && ['properties', 'required', 'allOf', '$ref'].some((name) => Object.hasOwn(node.object, name))) {
      found.push(node);
    }
    pending.push(...node.items(), ...node.entries().map(([, member]) => member));
  }
  return found;
}

/** A schema with the branches of its `allOf` that are written there, and theirs. */
function inlineBranches(schema: DocumentNode): DocumentNode[] {
  const found = [schema];
  for (const branch of found) {
    found.push(
      ...(branch.get('allOf')?.items() ?? []).filter(
        ({ value }) => isJsonObject(value) && !Object.hasOwn(value, '$ref'),
      ),
    );
  }
  return found;
}
