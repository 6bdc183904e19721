import { canonicalJson } from '../../base/index.ts';
import type { DocumentNode } from '../../document/index.ts';
import { decidesValues } from './delta-role.ts';
import { CONDITIONALS, CONTAINERS, isAnnotation } from './keywords.ts';
import type { SchemaView } from './schema-view.ts';

/** What a schema says besides which values it accepts, each thing as one text. */
export interface SilentFacts {
  /** Names that objects declare, by the way to them: `.db.host`, `.items[].sku`. */
  readonly names: ReadonlySet<string>;
  /** The same for names of objects that allow no others. */
  readonly closed: ReadonlySet<string>;
  /** Defaults, with the way to them. */
  readonly defaults: ReadonlySet<string>;
  /** Keywords that nobody here knows, with their values. */
  readonly unknown: ReadonlyMap<string, string>;
  /** True when a schema has itself inside, so that ways to a name may be of any length. */
  readonly isRecursive: boolean;
  /** False when not all of the schema was looked at. */
  readonly isWhole: boolean;
}

/** Schemas that are looked at for one difference. */
const MAX_SCHEMAS = 500;

/** Keywords whose schemas say nothing about what is declared: they shut out, or are about names. */
const NO_DECLARATIONS: ReadonlySet<string> = new Set(['not', 'propertyNames']);

const MAPS: ReadonlySet<string> = new Set(['properties', 'patternProperties', 'dependentSchemas', 'dependencies']);
const LISTS: ReadonlySet<string> = new Set(['items', 'prefixItems', 'additionalItems', 'contains', 'unevaluatedItems']);

/** A schema at one of the places where it is used. */
interface Visit {
  readonly view: SchemaView;
  readonly way: string;
  /** False where names that are mentioned are not declared by that. */
  readonly declares: boolean;
  readonly outer?: Visit;
}

/** Gathers what a schema, or only what it says under some keywords, says silently. */
export function gatherFacts(start: SchemaView, keywords?: readonly string[]): SilentFacts {
  const gatherer = new Gatherer();
  gatherer.run(start, keywords);
  return gatherer;
}

class Gatherer implements SilentFacts {
  readonly names = new Set<string>();
  readonly closed = new Set<string>();
  readonly defaults = new Set<string>();
  readonly unknown = new Map<string, string>();
  isRecursive = false;
  isWhole = true;
  readonly #queue: Visit[] = [];

  run(view: SchemaView, keywords: readonly string[] | undefined): void {
    const start = { view, way: '', declares: true };
    for (const keyword of keywords ?? view.keywords()) this.#read(start, keyword, keywords === undefined);
    for (const visit of this.#queue) {
      this.isWhole = this.#queue.length <= MAX_SCHEMAS;
      if (!this.isWhole) return;
      for (const keyword of visit.view.keywords()) this.#read(visit, keyword, true);
    }
  }

  #read(visit: Visit, keyword: string, isOwn: boolean): void {
    if (CONTAINERS.has(keyword) || CONDITIONALS.has(keyword)) {
      for (const node of visit.view.all(keyword)) this.#enter(visit, keyword, node);
    } else if (isOwn) this.#note(visit, keyword);
  }

  #note({ view, way, declares }: Visit, keyword: string): void {
    const text = () => `${keyword} ${canonicalJson(view.all(keyword).map(({ value }) => value))}`;
    if (keyword === 'default') {
      if (declares) this.defaults.add(way + text());
    } else if (!decidesValues(keyword) && !isAnnotation(keyword)) this.unknown.set(text(), keyword);
  }

  #enter(outer: Visit, keyword: string, node: DocumentNode): void {
    const declares = outer.declares && !NO_DECLARATIONS.has(keyword);
    if (!node.isMap || !MAPS.has(keyword)) {
      const way = outer.way + stepOf(keyword);
      for (const inner of node.isList ? node.items() : [node]) this.#add(outer, inner, way, declares);
      return;
    }
    for (const [name, inner] of node.entries()) {
      const way = outer.way + stepOf(keyword, name);
      if (declares && keyword === 'properties') this.#declare(outer.view, way);
      this.#add(outer, inner, way, declares);
    }
  }

  #declare(view: SchemaView, way: string): void {
    this.names.add(way);
    if (view.get('additionalProperties')?.value === false) this.closed.add(way);
  }

  #add(outer: Visit, node: DocumentNode, way: string, declares: boolean): void {
    const view = outer.view.inner(node);
    const visit = { view, way, declares, outer };
    if (isInside(visit)) this.isRecursive = true;
    else this.#queue.push(visit);
  }
}

/** What a keyword adds to the way to a name. */
function stepOf(keyword: string, name = ''): string {
  if (keyword === 'properties') return `.${name}`;
  if (keyword === 'patternProperties') return `.~${name}`;
  if (LISTS.has(keyword)) return '[]';
  return keyword === 'additionalProperties' || keyword === 'unevaluatedProperties' ? '.*' : '';
}

/** True for a schema that is inside itself. */
function isInside({ view, outer }: Visit): boolean {
  for (let next = outer; next !== undefined; next = next.outer) if (next.view.key === view.key) return true;
  return false;
}
