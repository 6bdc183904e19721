import { canonicalJson } from '../../base/index.ts';
import type { DocumentNode } from '../../document/index.ts';
import { isAnnotation } from './members.ts';
import { keyOf, type Pair } from './pair.ts';

/** A schema at a place below another one. */
export interface PlacedSchema {
  readonly pair: Pair;
  /** Names the pair. */
  readonly key: string;
  /** `.items`, `.properties[amount]`; empty for the schema itself. */
  readonly tail: string;
}

/**
 * Finds the schemas that are written differently, past those that are written the same: whatever differs there,
 * differs behind a reference. Definitions that refer to each other in circles are each looked at once, and the many
 * operations that wrap one of them need not each compare all of them.
 */
export class SchemaReach {
  readonly #resolve: (entry: Pair) => Pair | undefined;
  readonly #known = new Map<string, readonly PlacedSchema[] | undefined>();

  /** @param resolve follows the references of both sides; `undefined` when one leads nowhere */
  constructor(resolve: (entry: Pair) => Pair | undefined) {
    this.#resolve = resolve;
  }

  /** The schemas to compare in place of one, nearest first. */
  from(root: Pair): PlacedSchema[] {
    const differing: PlacedSchema[] = [];
    const key = keyOfPair(root);
    const seen = new Set([key]);
    const queue: PlacedSchema[] = [{ pair: root, key, tail: '' }];
    for (const outer of queue) {
      const referred = this.#referredBy(outer);
      if (referred === undefined) differing.push(outer);
      for (const inner of referred ?? []) {
        if (!seen.has(inner.key)) queue.push({ ...inner, tail: outer.tail + inner.tail });
        seen.add(inner.key);
      }
    }
    return differing;
  }

  /** What a schema refers to; `undefined` when it must be compared itself. */
  #referredBy({ pair, key }: PlacedSchema): readonly PlacedSchema[] | undefined {
    if (this.#known.has(key)) return this.#known.get(key);
    const referred = this.#follow(listReferences(pair));
    this.#known.set(key, referred);
    return referred;
  }

  #follow(references: readonly Reference[] | undefined): PlacedSchema[] | undefined {
    const followed: PlacedSchema[] = [];
    for (const { pair, tail } of references ?? []) {
      const target = this.#resolve(pair);
      if (target === undefined) return undefined;
      followed.push({ pair: target, key: keyOfPair(target), tail });
    }
    return references && followed;
  }
}

/** Two equal values that are references, below a schema. */
type Reference = Pick<PlacedSchema, 'pair' | 'tail'>;

/** The references of a schema that is written the same on both sides and refers only from places that always apply. */
function listReferences(pair: Pair): Reference[] | undefined {
  if (canonicalJson(pair.before.value) !== canonicalJson(pair.after.value)) return undefined;
  const found: Reference[] = [];
  return collect(pair, '', found) ? found : undefined;
}

/** False as soon as a reference stands where other keywords decide what a change behind it means. */
function collect(pair: Pair, tail: string, found: Reference[]): boolean {
  const keywords = pair.before.keys();
  if (keywords.includes('$ref')) {
    found.push({ pair, tail });
    return keywords.every((keyword) => keyword === '$ref' || isAnnotation(keyword));
  }
  return keywords.every((keyword) => {
    const inner = memberOf(pair, keyword);
    if (inner === undefined || !mentionsReference(inner.before)) return true;
    if (keyword === 'items' || keyword === 'additionalProperties') return collect(inner, `${tail}.${keyword}`, found);
    return keyword === 'properties' && collectProperties(inner, `${tail}.properties`, found);
  });
}

function collectProperties(pair: Pair, tail: string, found: Reference[]): boolean {
  return pair.before.keys().every((name) => {
    const inner = memberOf(pair, name);
    return inner !== undefined && collect(inner, `${tail}[${name}]`, found);
  });
}

function memberOf(pair: Pair, name: string): Pair | undefined {
  const [before, after] = [pair.before.get(name), pair.after.get(name)];
  return before === undefined || after === undefined ? undefined : { before, after };
}

function mentionsReference(node: DocumentNode): boolean {
  if (node.get('$ref') !== undefined) return true;
  return [...node.items(), ...node.entries().map(([, member]) => member)].some(mentionsReference);
}

function keyOfPair({ before, after }: Pair): string {
  return keyOf(before) + keyOf(after);
}
