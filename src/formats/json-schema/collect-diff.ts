import type {
  LocatedDelta,
  SchemaAnnotation,
  SchemaDelta,
  SchemaDiff,
  SchemaProblem,
  SchemaVisit,
} from './schema-diff.ts';
import type { SchemaEdge, SchemaPair, SchemaStep } from './schema-pair.ts';

/** A pair at one of the places where it is used. */
interface Visit extends SchemaVisit {
  readonly from?: { readonly visit: Visit; readonly edge: SchemaEdge };
  readonly path: string;
  readonly subject: string;
  /** True below a difference that is reported as a whole: only what could not be followed is still told. */
  readonly problemsOnly: boolean;
  /** What is told here, in the order of the document. */
  readonly told: Told[];
}

type Told =
  | { readonly delta: SchemaDelta }
  | { readonly annotation: SchemaAnnotation }
  | { readonly problem: SchemaProblem }
  | { readonly visit: Visit };

/**
 * Gathers what a pair and all pairs inside it found, with paths from the given pair on. Of the many ways to a shared
 * definition the shortest are told; what is told stands in the order of the document.
 *
 * @param mostPlaces at how many places each shared definition is told
 */
export function collectDiff(root: SchemaPair, mostPlaces: number): SchemaDiff {
  const diff = { deltas: [] as LocatedDelta[], annotations: [] as SchemaAnnotation[], problems: [] as SchemaProblem[] };
  if (!root.isTouched) return diff;
  const start: Visit = { pair: root, path: '', subject: '', problemsOnly: false, told: [] };
  const { cut } = new Selection(start, mostPlaces);
  const problems = new Set<SchemaProblem>();
  for (const { visit, told } of inDocumentOrder(start)) {
    if ('delta' in told) diff.deltas.push(locate(visit, told.delta, cut));
    else if ('annotation' in told) diff.annotations.push({ ...told.annotation, ...moved(visit, told.annotation) });
    else problems.add(told.problem);
  }
  return { ...diff, problems: [...problems] };
}

/** Chooses where the differences of each pair are told, shortest ways first. */
class Selection {
  /** The pairs that are used at more places than are told. */
  readonly cut = new Set<SchemaPair>();
  readonly #places = new Map<SchemaPair, number>();
  readonly #seenForProblems = new Set<SchemaPair>();
  readonly #pending: Visit[];
  readonly #mostPlaces: number;

  constructor(start: Visit, mostPlaces: number) {
    this.#mostPlaces = mostPlaces;
    this.#pending = [start];
    // Nothing is taken off the list: that would move the rest of it each time.
    for (let index = 0; index < this.#pending.length; index++) {
      const visit = this.#pending[index] as Visit;
      if (this.#isWorthVisiting(visit)) for (const step of visit.pair.steps) this.#take(visit, step);
    }
  }

  #isWorthVisiting({ pair, from, problemsOnly }: Visit): boolean {
    if (problemsOnly) {
      const isNew = !this.#seenForProblems.has(pair);
      this.#seenForProblems.add(pair);
      return isNew;
    }
    if (from !== undefined && isInside(from.visit, (outer) => outer === pair)) return false;
    const places = this.#places.get(pair) ?? 0;
    if (places >= this.#mostPlaces) this.cut.add(pair);
    else this.#places.set(pair, places + 1);
    return places < this.#mostPlaces;
  }

  #take(visit: Visit, step: SchemaStep): void {
    if ('edge' in step) this.#enter(visit, [step.edge], visit.problemsOnly);
    else if ('condition' in step) this.#takeCondition(visit, step.condition, step.edges);
    else if ('problem' in step || !visit.problemsOnly) visit.told.push(step);
  }

  #takeCondition(visit: Visit, delta: SchemaDelta, edges: readonly SchemaEdge[]): void {
    const isChanged = edges.some((edge) => visit.pair.targets.get(edge)?.isChanged);
    if (isChanged && !visit.problemsOnly) visit.told.push({ delta });
    this.#enter(visit, edges, isChanged || visit.problemsOnly);
  }

  #enter(outer: Visit, edges: readonly SchemaEdge[], problemsOnly: boolean): void {
    for (const edge of edges) {
      const pair = outer.pair.targets.get(edge);
      if (!pair?.isTouched) continue;
      const path = outer.path + edge.tail;
      const subject = joinSubject(outer.subject, edge.subject);
      const visit: Visit = { pair, from: { visit: outer, edge }, path, subject, problemsOnly, told: [] };
      outer.told.push({ visit });
      this.#pending.push(visit);
    }
  }
}

/** All that is told, without recursion, which would overflow on long chains of references. */
function* inDocumentOrder(start: Visit): Generator<{ visit: Visit; told: Exclude<Told, { visit: Visit }> }> {
  const pending = [{ visit: start, index: 0 }];
  for (let place = pending.at(-1); place !== undefined; place = pending.at(-1)) {
    const told = place.visit.told[place.index++];
    if (told === undefined) pending.pop();
    else if ('visit' in told) pending.push({ visit: told.visit, index: 0 });
    else yield { visit: place.visit, told };
  }
}

/** Is the pair of a visit, or one on the way there, one that is looked for? */
function isInside(visit: Visit, isSought: (pair: SchemaPair) => boolean): boolean {
  for (let next: Visit | undefined = visit; next !== undefined; next = next.from?.visit) {
    if (isSought(next.pair)) return true;
  }
  return false;
}

function locate(visit: Visit, delta: SchemaDelta, cut: ReadonlySet<SchemaPair>): LocatedDelta {
  const { path, subject } = moved(visit, { path: delta.path, subject: delta.args.subject });
  const hasMorePlaces = cut.size > 0 && isInside(visit, (pair) => cut.has(pair));
  return { ...delta, path, args: { ...delta.args, subject }, visit, origin: delta, hasMorePlaces };
}

function moved(visit: Visit, place: { path: string; subject: string }): { path: string; subject: string } {
  return { path: visit.path + place.path, subject: joinSubject(visit.subject, place.subject) };
}

function joinSubject(outer: string, inner: string): string {
  if (outer === '' || inner === '' || inner.startsWith('[')) return outer + inner;
  return `${outer}.${inner}`;
}
