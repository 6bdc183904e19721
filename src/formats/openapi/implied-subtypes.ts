import type { DocumentNode, DocumentSet } from '../../document/index.ts';
import { keyOf } from './pair.ts';
import { listTargets } from './reference-crawl.ts';
import { Subtypes } from './subtypes.ts';

/** By name: component schemas that come with the use of another one. */
export type SubtypeMap = ReadonlyMap<string, DocumentNode>;

/** A value that the search for circles has come to. */
interface Visited {
  readonly key: string;
  readonly node: DocumentNode;
  readonly targets: readonly DocumentNode[];
  readonly order: number;
  /** The first value, in the order of the search, that is known to be in the same circle. */
  lowest: number;
  /** How many of the targets were looked at. */
  done: number;
}

const NOTHING: SubtypeMap = new Map();

/**
 * Finds the subtypes that come with the use of a schema. Schemas that refer to each other in a circle come with the
 * same ones, so a circle is worked out as a whole and each value of the document looked at once.
 *
 * @see Tarjan, Depth-first search and linear graph algorithms (1972)
 */
export class ImpliedSubtypes {
  readonly #documents: DocumentSet;
  readonly #subtypes: Subtypes;
  readonly #closures = new Map<string, SubtypeMap>();
  readonly #visited = new Map<string, Visited>();
  /** Values whose circle is not complete yet, in the order of the search. */
  readonly #open: Visited[] = [];

  /** @param root root of the document whose components may be subtypes */
  constructor(documents: DocumentSet, root: DocumentNode) {
    this.#documents = documents;
    this.#subtypes = new Subtypes(documents, root);
  }

  /**
   * The component schemas that somebody may send or get wherever `start` is used, however far below; the same map for
   * all schemas that come with the same ones by the same references.
   */
  from(start: DocumentNode): SubtypeMap {
    if (this.#subtypes.isEmpty) return NOTHING;
    return this.#closures.get(keyOf(start)) ?? this.#search(start);
  }

  /** Without recursion: chains of references may be long. */
  #search(start: DocumentNode): SubtypeMap {
    const way = [this.#visit(start)];
    for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
      const target = top.targets[top.done];
      top.done += 1;
      if (target === undefined) {
        way.pop();
        const outer = way.at(-1);
        if (outer !== undefined) outer.lowest = Math.min(outer.lowest, top.lowest);
        if (top.lowest === top.order) this.#close(top);
        continue;
      }
      const key = keyOf(target);
      if (this.#closures.has(key)) continue;
      const known = this.#visited.get(key);
      if (known === undefined) way.push(this.#visit(target));
      else top.lowest = Math.min(top.lowest, known.order);
    }
    return this.#closures.get(keyOf(start)) ?? NOTHING;
  }

  #visit(node: DocumentNode): Visited {
    const order = this.#visited.size;
    const targets = listTargets(this.#documents, this.#subtypes, node);
    const visited = { key: keyOf(node), node, targets, order, lowest: order, done: 0 };
    this.#visited.set(visited.key, visited);
    this.#open.push(visited);
    return visited;
  }

  /** Everything in a circle comes with the subtypes of all its members and of all that they refer to. */
  #close(first: Visited): void {
    const circle = this.#open.splice(this.#open.indexOf(first));
    const own = circle.flatMap(({ node }) => this.#subtypes.of(node));
    const inner = circle.flatMap(({ targets }) => targets.flatMap((target) => this.#closures.get(keyOf(target)) ?? []));
    const [only = NOTHING, ...others] = new Set(inner);
    const closure = own.length === 0 && others.length === 0 ? only : unite(own, [only, ...others]);
    for (const { key } of circle) this.#closures.set(key, closure);
  }
}

function unite(own: readonly DocumentNode[], inner: readonly SubtypeMap[]): SubtypeMap {
  const found = new Map(own.map((subtype) => [String(subtype.path.at(-1)), subtype]));
  for (const closure of inner) for (const [name, subtype] of closure) found.set(name, subtype);
  return found;
}
