import type {
  LocatedDelta,
  SchemaAnnotation,
  SchemaDelta,
  SchemaDiff,
  SchemaProblem,
  SchemaVisit,
} from './schema-diff.ts';
import type { SchemaEdge, SchemaPair, SchemaStep } from './schema-pair.ts';

/** At how many places the differences of one shared definition are told, so that entangled definitions stay readable. */
const MAX_PLACES = 200;

/** A pair at one of the places where it is used. */
interface Visit extends SchemaVisit {
  readonly path: string;
  readonly subject: string;
  /** True below a difference that is reported as a whole: only what could not be followed is still told. */
  readonly problemsOnly: boolean;
}

/** Gathers what a pair and all pairs inside it found, with paths from the given pair on. */
export function collectDiff(root: SchemaPair): SchemaDiff {
  const collector = new DiffCollector();
  collector.collect(root);
  return collector;
}

class DiffCollector implements SchemaDiff {
  readonly deltas: LocatedDelta[] = [];
  readonly annotations: SchemaAnnotation[] = [];
  readonly problems: SchemaProblem[] = [];
  readonly #places = new Map<SchemaPair, number>();
  readonly #toldProblems = new Set<SchemaProblem>();
  readonly #seenForProblems = new Set<SchemaPair>();
  /** The pairs whose steps are being taken, outermost first. */
  readonly #inside = new Set<SchemaPair>();
  /** What is still to do, the next one last; recursion would overflow on long chains of references. */
  readonly #pending: (Visit | { readonly visit: Visit; readonly step: SchemaStep } | { readonly leave: SchemaPair })[] =
    [];

  collect(root: SchemaPair): void {
    this.#pending.push({ pair: root, path: '', subject: '', problemsOnly: false });
    for (let next = this.#pending.pop(); next !== undefined; next = this.#pending.pop()) {
      if ('leave' in next) this.#inside.delete(next.leave);
      else if ('step' in next) this.#take(next.visit, next.step);
      else if (this.#isWorthVisiting(next)) this.#open(next);
    }
  }

  #isWorthVisiting(visit: Visit): boolean {
    const { pair } = visit;
    if (visit.problemsOnly) {
      if (this.#seenForProblems.has(pair)) return false;
      this.#seenForProblems.add(pair);
      return pair.isTouched;
    }
    const places = this.#places.get(pair) ?? 0;
    if (!pair.isTouched || places >= MAX_PLACES || this.#inside.has(pair)) return false;
    this.#places.set(pair, places + 1);
    return true;
  }

  #open(visit: Visit): void {
    if (!visit.problemsOnly) {
      this.#inside.add(visit.pair);
      this.#pending.push({ leave: visit.pair });
    }
    for (const step of visit.pair.steps.toReversed()) this.#pending.push({ visit, step });
  }

  #take(visit: Visit, step: SchemaStep): void {
    if ('problem' in step) this.#addProblem(step.problem);
    else if ('edge' in step) this.#enter(visit, [step.edge], visit.problemsOnly);
    else if ('condition' in step) this.#takeCondition(visit, step.condition, step.edges);
    else if (visit.problemsOnly) return;
    else if ('delta' in step) this.#addDelta(visit, step.delta);
    else this.annotations.push({ ...step.annotation, ...moved(visit, step.annotation) });
  }

  #takeCondition(visit: Visit, delta: SchemaDelta, edges: readonly SchemaEdge[]): void {
    const isChanged = edges.some((edge) => visit.pair.targets.get(edge)?.isChanged);
    if (isChanged && !visit.problemsOnly) this.#addDelta(visit, delta);
    this.#enter(visit, edges, isChanged || visit.problemsOnly);
  }

  #enter(outer: Visit, edges: readonly SchemaEdge[], problemsOnly: boolean): void {
    for (const edge of edges.toReversed()) {
      const pair = outer.pair.targets.get(edge);
      if (pair === undefined) continue;
      const path = outer.path + edge.tail;
      const subject = joinSubject(outer.subject, edge.subject);
      this.#pending.push({ pair, from: { visit: outer, edge }, path, subject, problemsOnly });
    }
  }

  #addDelta(visit: Visit, delta: SchemaDelta): void {
    const { path, subject } = moved(visit, { path: delta.path, subject: delta.args.subject });
    this.deltas.push({ ...delta, path, args: { ...delta.args, subject }, visit, origin: delta });
  }

  #addProblem(problem: SchemaProblem): void {
    if (this.#toldProblems.has(problem)) return;
    this.#toldProblems.add(problem);
    this.problems.push(problem);
  }
}

function moved(visit: Visit, place: { path: string; subject: string }): { path: string; subject: string } {
  return { path: visit.path + place.path, subject: joinSubject(visit.subject, place.subject) };
}

function joinSubject(outer: string, inner: string): string {
  if (outer === '' || inner === '' || inner.startsWith('[')) return outer + inner;
  return `${outer}.${inner}`;
}
