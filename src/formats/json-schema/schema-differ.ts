import { compareText } from '../../base/index.ts';
import type { Coverage, DocumentNode, DocumentSet } from '../../document/index.ts';
import { collectDiff } from './collect-diff.ts';
import { compareSchemas } from './compare-schemas.ts';
import { JudgedNodes } from './judged-nodes.ts';
import type { SchemaDiff, SchemaPlace } from './schema-diff.ts';
import { type SchemaEdge, SchemaPair } from './schema-pair.ts';
import { SchemaView } from './schema-view.ts';

/** At how many places the differences of a shared definition are told, so that people can read them. */
const MOST_PLACES = 20;

/** What a difference does may depend on what stands around the definition. */
const NEAREST_PLACES = 3;

/**
 * Compares schemas of two versions of a document. One instance serves a whole pair of documents: each pair of places
 * is compared once, whoever refers to it, and `$ref` cycles end by themselves.
 */
export class SchemaDiffer {
  readonly #before: DocumentSet;
  readonly #after: DocumentSet;
  readonly #judged: JudgedNodes;
  readonly #pairs = new Map<string, SchemaPair>();

  /** @param coverage learns of every place that was compared, so that the caller can report the rest */
  constructor(before: DocumentSet, after: DocumentSet, coverage: Coverage) {
    this.#before = before;
    this.#after = after;
    this.#judged = new JudgedNodes(before, after, coverage);
  }

  /** All that differs between two schemas; schemas that are written differently and mean the same do not differ. */
  diff(before: DocumentNode, after: DocumentNode): SchemaDiff {
    const root = this.#explore({ tail: '', subject: '', before, after });
    return collectDiff(root, MOST_PLACES);
  }

  /** The same, each difference only at its nearest places, for whoever tells it once wherever it is. */
  diffNearest(before: DocumentNode, after: DocumentNode): SchemaDiff {
    const root = this.#explore({ tail: '', subject: '', before, after });
    const { deltas, annotations, problems } = collectDiff(root, NEAREST_PLACES);
    // Who is told once knows that it is not the only place.
    const told = deltas.map((delta) => ({ ...delta, hasMorePlaces: false }));
    return { deltas: told.sort(nearestFirst), annotations: annotations.toSorted(nearestFirst), problems };
  }

  /** Compares everything that can be reached from two places, then tells each pair what it has inside. */
  #explore(start: SchemaEdge): SchemaPair {
    const pending: SchemaPair[] = [];
    const root = this.#pairAt(start, pending);
    const explored: SchemaPair[] = [];
    for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
      compareSchemas(pair, this.#judged);
      this.#connect(pair, pending);
      explored.push(pair);
    }
    spread(explored, 'isTouched');
    spread(explored, 'isChanged');
    return root;
  }

  #pairAt(edge: SchemaEdge, pending: SchemaPair[]): SchemaPair {
    const [before, after] = this.#unwrap(
      this.#view(this.#before, edge.before, edge.ownOnly),
      this.#view(this.#after, edge.after, edge.ownOnly),
    );
    if (edge.before === undefined || edge.after === undefined) this.#judged.addWhole(edge.before, edge.after);
    const { scope } = edge;
    const key = JSON.stringify([before.key, after.key, scope?.before.outer.key, scope?.after.outer.key]);
    const known = this.#pairs.get(key);
    if (known !== undefined) return known;
    const pair = new SchemaPair(before, after, scope);
    this.#pairs.set(key, pair);
    pending.push(pair);
    return pair;
  }

  /** Takes the only branch of `allOf: [branch]` for the whole where the other side has the branch alone. */
  #unwrap(before: SchemaView, after: SchemaView): [SchemaView, SchemaView] {
    this.#judged.addTrails(before, after);
    const [beforeBranch, afterBranch] = [before.onlyBranch, after.onlyBranch];
    if ((beforeBranch === undefined) === (afterBranch === undefined)) return [before, after];
    this.#judged.addWrappers(before, after);
    const inner: [SchemaView, SchemaView] = [
      beforeBranch === undefined ? before : before.inner(beforeBranch),
      afterBranch === undefined ? after : after.inner(afterBranch),
    ];
    this.#judged.addTrails(...inner);
    return inner;
  }

  #view(documents: DocumentSet, node: DocumentNode | undefined, ownOnly: true | undefined): SchemaView {
    return node !== undefined && ownOnly ? SchemaView.ofLayer(documents, node) : SchemaView.at(documents, node);
  }

  /** Replaces the edges of a pair by the pairs they lead to. */
  #connect(pair: SchemaPair, pending: SchemaPair[]): void {
    for (const edge of pair.edges()) {
      const target = this.#pairAt(edge, pending);
      target.parents.push(pair);
      pair.targets.set(edge, target);
    }
  }
}

/** Hands a mark from each pair to all that have it inside; pairs explored earlier have their final marks already. */
function spread(explored: readonly SchemaPair[], mark: 'isTouched' | 'isChanged'): void {
  const pending = explored.filter((pair) => pair[mark] || [...pair.targets.values()].some((target) => target[mark]));
  for (const pair of pending) pair[mark] = true;
  for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
    for (const parent of pair.parents) {
      if (parent[mark]) continue;
      parent[mark] = true;
      pending.push(parent);
    }
  }
}

function nearestFirst(one: SchemaPlace, other: SchemaPlace): number {
  return one.path.length - other.path.length || compareText(one.path, other.path);
}
