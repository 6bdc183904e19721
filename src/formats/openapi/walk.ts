import { canonicalJson, type Direction } from '../../base/index.ts';
import { Coverage, type DocumentNode, type DocumentSet } from '../../document/index.ts';
import { openapiRules } from '../../rules/index.ts';
import {
  isWorse,
  type JudgedDelta,
  readsVisibility,
  type SchemaDiff,
  SchemaDiffer,
  SchemaJudge,
  type SchemaSource,
} from '../json-schema/index.ts';
import { ChangeRecorder } from './change-recorder.ts';
import { ImpliedSubtypes, type SubtypeMap } from './implied-subtypes.ts';
import { keyOf, type Pair } from './pair.ts';
import { SchemaReach } from './schema-reach.ts';
import { keepShortestPlaces } from './shortest-places.ts';
import type { Site } from './site.ts';

/** A path item below a callback, compared after everything else so that nesting needs no recursion. */
export interface PendingPathItem {
  readonly entry: Pair;
  readonly site: Site;
  readonly operations: string[];
}

/** What every part of one comparison shares. */
export class Walk {
  readonly recorder = new ChangeRecorder();
  readonly coverage = new Coverage();
  /** Root values of the two documents. */
  readonly roots: Pair;
  /** Names of security schemes before → after, where they differ. */
  readonly renamedSchemes: ReadonlyMap<string, string>;
  /** Values that were compared and from which references lead on. */
  readonly used: { readonly before: DocumentNode[]; readonly after: DocumentNode[] } = { before: [], after: [] };
  /** True once a compared operation needs the credentials that the document names for all. */
  readonly inheritsSecurity = { before: false, after: false };
  /** Subtypes that operations reach without naming them. */
  readonly subtypes: { readonly before: ImpliedSubtypes; readonly after: ImpliedSubtypes };
  readonly #before: DocumentSet;
  readonly #after: DocumentSet;
  readonly schemaReach = new SchemaReach((entry) => this.resolve(entry));
  readonly #schemas: SchemaDiffer;
  readonly #judge: SchemaJudge;
  readonly #schemaDiffs = new Map<string, SchemaDiff>();
  readonly #subtypeNames = new Map<SubtypeMap, number>();
  readonly #known = new Map<string, PendingPathItem>();
  readonly #pending: PendingPathItem[] = [];

  constructor(before: DocumentSet, after: DocumentSet, roots: Pair, renamedSchemes: ReadonlyMap<string, string>) {
    this.#before = before;
    this.#after = after;
    this.roots = roots;
    this.subtypes = {
      before: new ImpliedSubtypes(before, roots.before),
      after: new ImpliedSubtypes(after, roots.after),
    };
    this.renamedSchemes = renamedSchemes;
    this.#schemas = new SchemaDiffer(before, after, this.coverage);
    const projects = readsVisibility(before, roots.before.file) || readsVisibility(after, roots.after.file);
    const sources = { before: sourceOf(before, roots.before, projects), after: sourceOf(after, roots.after, projects) };
    this.#judge = new SchemaJudge(sources.before, sources.after, {
      owner: 'message',
      classOf: (kind, direction) => openapiRules[`openapi/${schemaRole(direction)}-${kind}`].classification,
    });
  }

  /** What a value of the document before stands for; `undefined` when its reference leads nowhere. */
  resolveBefore(node: DocumentNode | undefined): DocumentNode | undefined {
    return node === undefined ? undefined : this.#before.dereference(node).node;
  }

  /** What a value of the document after stands for; `undefined` when its reference leads nowhere. */
  resolveAfter(node: DocumentNode | undefined): DocumentNode | undefined {
    return node === undefined ? undefined : this.#after.dereference(node).node;
  }

  /** What two values stand for; `undefined` when a reference leads nowhere, which reading has reported. */
  resolve(pair: Pair): Pair | undefined {
    const before = this.resolveBefore(pair.before);
    const after = this.resolveAfter(pair.after);
    return before === undefined || after === undefined ? undefined : { before, after };
  }

  /** What differs between two schemas, whoever writes the values, at its nearest places; prose at one of them. */
  diffSchemas({ before, after }: Pair): SchemaDiff {
    const key = keyOf(before) + keyOf(after);
    const known = this.#schemaDiffs.get(key);
    if (known !== undefined) return known;
    const { deltas, annotations, problems } = this.#schemas.diffNearest(before, after);
    const diff = { deltas, annotations: keepShortestPlaces(annotations, ({ keyword }) => keyword), problems };
    this.#schemaDiffs.set(key, diff);
    return diff;
  }

  /** The same differences, judged by the values that the two schemas accept and by who writes them, each at one place. */
  judgeSchemas(pair: Pair, direction: Direction): JudgedDelta[] {
    const judged = this.#judge.judge({ ...pair, deltas: this.diffSchemas(pair).deltas }, direction);
    const factsOf = ({ kind, before, after }: JudgedDelta) => JSON.stringify([kind, before, after]);
    return keepShortestPlaces(judged, factsOf, (delta, than) => isWorse(delta.ruling, than.ruling));
  }

  /** A name for a map of subtypes; equal for the same one. */
  nameOf(subtypes: SubtypeMap): number {
    const name = this.#subtypeNames.get(subtypes) ?? this.#subtypeNames.size;
    this.#subtypeNames.set(subtypes, name);
    return name;
  }

  /** Remembers that both values were compared. */
  use(pair: { readonly before: DocumentNode | undefined; readonly after: DocumentNode | undefined }): void {
    if (pair.before !== undefined) this.used.before.push(pair.before);
    if (pair.after !== undefined) this.used.after.push(pair.after);
  }

  /** Remembers a path item to compare later; one that several operations share is compared once. */
  postpone(entry: Pair, site: Site): void {
    const target = this.resolve(entry) ?? entry;
    const key = canonicalJson([keyOf(target.before), keyOf(target.after), site.reversed]);
    const known = this.#known.get(key);
    if (known !== undefined) {
      known.operations.push(...this.recorder.operations);
      return;
    }
    const item: PendingPathItem = { entry, site, operations: [...this.recorder.operations] };
    this.#known.set(key, item);
    this.#pending.push(item);
  }

  /** The next postponed path item, until none is left. */
  takePending(): PendingPathItem | undefined {
    return this.#pending.shift();
  }
}

/** How rule ids name the schemas of a direction. */
export function schemaRole(direction: Direction): 'request' | 'response' {
  return direction === 'accept' ? 'request' : 'response';
}

/** Schemas of 3.0 have a dialect of their own; later ones say which they are written in, or nothing for 2020-12. */
function sourceOf(documents: DocumentSet, root: DocumentNode, projects: boolean): SchemaSource {
  const isOld = root.get('openapi')?.text?.startsWith('3.0') === true;
  return { documents, projects, ...(isOld ? { dialect: 'openapi-3.0' } : {}) };
}
