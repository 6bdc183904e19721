import { compareText } from '../../base/index.ts';
import type { DocumentNode, DocumentSet } from '../../document/index.ts';
import { keyOf } from './pair.ts';

interface Family {
  readonly parent: DocumentNode;
  readonly children: DocumentNode[];
}

/**
 * Finds the schemas that stand for a schema with a `discriminator` although nothing there names them: components that
 * refer to it through `allOf`, directly or through each other.
 *
 * @see OpenAPI 3.1.0, section 4.8.25 (Discriminator Object)
 */
export class Subtypes {
  readonly #documents: DocumentSet;
  readonly #root: DocumentNode;
  #families: ReadonlyMap<string, Family> | undefined;
  #isEmpty: boolean | undefined;
  readonly #subtypes = new Map<string, readonly DocumentNode[]>();

  /** @param root root of the document whose components may be subtypes */
  constructor(documents: DocumentSet, root: DocumentNode) {
    this.#documents = documents;
    this.#root = root;
  }

  /** True when no schema of the document has subtypes. */
  get isEmpty(): boolean {
    this.#isEmpty ??= ![...this.#known().values()].some(({ parent }) => hasDiscriminator(parent));
    return this.#isEmpty;
  }

  /** The components that a schema may stand for, ordered by name; none when it has no `discriminator`. */
  of(parent: DocumentNode): readonly DocumentNode[] {
    if (!hasDiscriminator(parent)) return [];
    const known = this.#subtypes.get(keyOf(parent)) ?? this.#listSubtypes(parent);
    this.#subtypes.set(keyOf(parent), known);
    return known;
  }

  #listSubtypes(parent: DocumentNode): readonly DocumentNode[] {
    const found = new Map<string, DocumentNode>();
    const queue = [parent];
    for (const outer of queue) {
      for (const child of this.#known().get(keyOf(outer))?.children ?? []) {
        if (found.has(keyOf(child))) continue;
        found.set(keyOf(child), child);
        queue.push(child);
      }
    }
    found.delete(keyOf(parent));
    return [...found.values()].sort((a, b) => compareText(keyOf(a), keyOf(b)));
  }

  #known(): ReadonlyMap<string, Family> {
    this.#families ??= this.#listFamilies();
    return this.#families;
  }

  #listFamilies(): Map<string, Family> {
    const families = new Map<string, Family>();
    for (const [, schema] of this.#root.at('components', 'schemas')?.entries() ?? []) {
      for (const item of schema.get('allOf')?.items() ?? []) {
        const parent = item.get('$ref') && this.#documents.dereference(item).node;
        if (parent === undefined) continue;
        const family = families.get(keyOf(parent)) ?? { parent, children: [] };
        family.children.push(schema);
        families.set(keyOf(parent), family);
      }
    }
    return families;
  }
}

function hasDiscriminator(node: DocumentNode): boolean {
  return node.get('discriminator') !== undefined;
}
