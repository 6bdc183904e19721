import { isJsonObject, parsePointer } from '../base/index.ts';

/** A schema with the other documents that its `$ref`s name, to tell which parts a part leads to. */
export class SchemaLibrary {
  readonly root: unknown;
  readonly #others: ReadonlyMap<string, unknown>;

  /** @param others further documents by absolute URI; the root says its own in `$id` */
  constructor(root: unknown, others: ReadonlyMap<string, unknown> = new Map()) {
    this.root = root;
    this.#others = others;
  }

  /** All schema objects that make up a part of the root, what its `$ref`s lead to included. */
  reachable(part: unknown): ReadonlySet<unknown> {
    const found = new Set<unknown>();
    this.#collect(part, uriOf(this.root), found);
    return found;
  }

  #collect(part: unknown, base: string, found: Set<unknown>): void {
    if (typeof part !== 'object' || part === null || found.has(part)) return;
    found.add(part);
    for (const [name, value] of Object.entries(part)) {
      if (name !== '$ref' || typeof value !== 'string') this.#collect(value, base, found);
      else this.#follow(value, base, found);
    }
  }

  #follow(reference: string, base: string, found: Set<unknown>): void {
    const [address = '', fragment = ''] = reference.split('#');
    const uri = address === '' ? base : resolveUri(address, base);
    const document = uri === uriOf(this.root) ? this.root : this.#others.get(uri);
    this.#collect(targetOf(document, fragment), uri, found);
  }
}

function resolveUri(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href : '';
}

function uriOf(schema: unknown): string {
  return isJsonObject(schema) && typeof schema.$id === 'string' ? schema.$id : '';
}

function targetOf(document: unknown, fragment: string): unknown {
  let target = document;
  for (const part of parsePointer(fragment) ?? []) {
    const isMember = typeof target === 'object' && target !== null && Object.hasOwn(target, part);
    target = isMember ? (target as Record<string, unknown>)[part] : undefined;
  }
  return target;
}
