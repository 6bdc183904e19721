import { childNodes } from './child-nodes.ts';
import type { Doubt, SchemaNode } from './model.ts';
import { currentStructures } from './structure.ts';

/** Two schemas that may say the same. */
interface Pair {
  readonly key: string;
  readonly a: SchemaNode;
  readonly b: SchemaNode;
}

/**
 * Tells whether two schemas say the same in the same words, whatever the prose and the order of names. References are
 * followed on both sides; each pair is decided once, so that a large document costs its size and no more.
 */
export class SameSchemas {
  readonly #structures = currentStructures();
  readonly #isOneDialect: boolean;
  readonly #decided = new Map<string, boolean>();

  /** @param isOneDialect whether both sides are read by the same rules; nothing is the same otherwise */
  constructor(isOneDialect: boolean) {
    this.#isOneDialect = isOneDialect;
  }

  same(a: SchemaNode, b: SchemaNode): boolean {
    if (a === b) return true;
    if (!this.#looksSame(a, b)) return false;
    if (!this.#structures.of(a).hasReference) return true;
    const key = `${a.id}:${b.id}`;
    if (!this.#decided.has(key)) this.#decide({ key, a, b });
    return this.#decided.get(key) === true;
  }

  /** Whether two schemas have the same words under some keywords; keywords that both lack are the same. */
  sameKeywords(a: SchemaNode, b: SchemaNode, keywords: readonly string[]): boolean {
    if (a.raw === undefined || b.raw === undefined || !this.#comparable(a, b)) return false;
    // In the older dialects whatever stands beside a reference says nothing.
    if (Object.hasOwn(a.raw, '$ref') && !keywords.includes('$ref')) return false;
    const [left, right] = [this.#structures.of(a), this.#structures.of(b)];
    if (keywords.some((keyword) => left.keywords.get(keyword) !== right.keywords.get(keyword))) return false;
    if (!left.hasReference && !right.hasReference) return true;
    const others = new Map(childNodes(b));
    const wanted = keywords.map((keyword) => LABELS.get(keyword) ?? keyword);
    return childNodes(a).every(([label, child]) => {
      if (!wanted.includes(label.split('/', 1)[0] ?? '')) return true;
      const other = others.get(label);
      return other !== undefined && this.same(child, other);
    });
  }

  #comparable(a: SchemaNode, b: SchemaNode): boolean {
    return a.side === b.side || this.#isOneDialect;
  }

  #looksSame(a: SchemaNode, b: SchemaNode): boolean {
    return this.#comparable(a, b) && this.#structures.of(a).id === this.#structures.of(b).id;
  }

  /** Walks all pairs below a pair, then calls those different from which a different one can be reached. */
  #decide(root: Pair): void {
    const leadsFrom = new Map<string, string[]>();
    const walked = new Map([[root.key, root]]);
    const different = new Set<string>();
    for (const pair of walked.values()) {
      const below = this.#below(pair);
      if (below === undefined || below.some((next) => this.#isKnownDifferent(next))) {
        different.add(pair.key);
        continue;
      }
      for (const next of below) {
        leadsFrom.set(next.key, leadsFrom.get(next.key) ?? []);
        leadsFrom.get(next.key)?.push(pair.key);
        if (!this.#decided.has(next.key)) walked.set(next.key, next);
      }
    }
    // Those that are added on the way are visited too.
    for (const key of different) leadsFrom.get(key)?.forEach((from) => void different.add(from));
    for (const key of walked.keys()) this.#decided.set(key, !different.has(key));
  }

  #isKnownDifferent({ key, a, b }: Pair): boolean {
    return this.#decided.get(key) === false || !this.#looksSame(a, b);
  }

  /** Pairs of what stands inside, where a reference is near; `undefined` when something has no partner. */
  #below({ a, b }: Pair): Pair[] | undefined {
    const [children, others] = [childNodes(a), new Map(childNodes(b))];
    if (children.length !== others.size || !haveSameDoubts(a, b)) return undefined;
    const pairs: Pair[] = [];
    for (const [label, child] of children) {
      const other = others.get(label);
      if (other === undefined) return undefined;
      const isPlain = !this.#structures.of(child).hasReference && this.#looksSame(child, other);
      if (child !== other && !isPlain) pairs.push({ key: `${child.id}:${other.id}`, a: child, b: other });
    }
    return pairs;
  }
}

/** Whether what could not be read is the same, as far as one can know: a dynamic reference may lead anywhere. */
export function haveSameDoubts(a: SchemaNode, b: SchemaNode): boolean {
  const [left, right] = [a.keywords.doubts, b.keywords.doubts];
  const isSame = ({ keyword, reason }: Doubt, index: number) =>
    right[index]?.keyword === keyword && right[index].reason === reason && !DYNAMIC.has(keyword);
  return left.length === right.length && left.every(isSame);
}

const DYNAMIC: ReadonlySet<string> = new Set(['$dynamicRef', '$recursiveRef']);

const LABELS: ReadonlyMap<string, string> = new Map([
  ['additionalItems', 'items'],
  ['dependencies', 'dependentSchemas'],
  ['$dynamicRef', '$ref'],
  ['$recursiveRef', '$ref'],
]);
