import type { DocumentNode, DocumentSet } from '../../document/index.ts';
import { keyOf } from './pair.ts';
import { listTargets } from './reference-crawl.ts';
import { Subtypes } from './subtypes.ts';

/** Finds the subtypes that come with the use of a schema; looks at each value of the document once. */
export class ImpliedSubtypes {
  readonly #documents: DocumentSet;
  readonly #subtypes: Subtypes;
  readonly #closures = new Map<string, ReadonlyMap<string, DocumentNode>>();
  readonly #targets = new Map<string, readonly DocumentNode[]>();

  /** @param root root of the document whose components may be subtypes */
  constructor(documents: DocumentSet, root: DocumentNode) {
    this.#documents = documents;
    this.#subtypes = new Subtypes(documents, root);
  }

  /** By name: the component schemas that somebody may send or get wherever `start` is used, however far below. */
  from(start: DocumentNode): ReadonlyMap<string, DocumentNode> {
    if (this.#subtypes.isEmpty) return new Map();
    const own = this.#subtypes.of(start);
    const [first, ...others] = this.#targetsOf(start).map((target) => this.#closureOf(target));
    // Most schemas are one reference: all that name the same one share its answer.
    if (own.length === 0 && others.length === 0) return first ?? new Map();
    const found = new Map(own.map((subtype) => [String(subtype.path.at(-1)), subtype]));
    for (const closure of [first ?? new Map(), ...others])
      for (const [name, subtype] of closure) found.set(name, subtype);
    return found;
  }

  /** What comes with a referenced schema; worked out once for each. */
  #closureOf(start: DocumentNode): ReadonlyMap<string, DocumentNode> {
    const known = this.#closures.get(keyOf(start));
    if (known !== undefined) return known;
    const found = new Map<string, DocumentNode>();
    this.#closures.set(keyOf(start), found);
    const seen = new Set([keyOf(start)]);
    const queue = [start];
    for (const node of queue) {
      for (const subtype of this.#subtypes.of(node)) found.set(String(subtype.path.at(-1)), subtype);
      for (const target of this.#targetsOf(node)) {
        if (seen.has(keyOf(target))) continue;
        seen.add(keyOf(target));
        queue.push(target);
      }
    }
    return found;
  }

  #targetsOf(node: DocumentNode): readonly DocumentNode[] {
    const key = keyOf(node);
    const known = this.#targets.get(key) ?? listTargets(this.#documents, this.#subtypes, node);
    this.#targets.set(key, known);
    return known;
  }
}
