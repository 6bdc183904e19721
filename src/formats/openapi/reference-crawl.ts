import { compareText } from '../../base/index.ts';
import type { DocumentNode, DocumentSet, ReferenceProblem } from '../../document/index.ts';
import { keyOf } from './pair.ts';
import { Subtypes } from './subtypes.ts';

/** What references lead to, from some values on. */
export interface Crawl {
  /** By {@link keyOf}: every value that a reference names, whether it exists or not. */
  readonly reached: ReadonlySet<string>;
  readonly problems: readonly { readonly node: DocumentNode; readonly problem: ReferenceProblem }[];
  /** Files of the bundle that references lead to, sorted. */
  readonly files: readonly string[];
}

/** Members whose names are chosen by the author, so that none of them is a keyword. */
const NAME_MAPS: ReadonlySet<string> = new Set([
  'paths',
  'webhooks',
  'pathItems',
  'additionalOperations',
  'callbacks',
  'responses',
  'requestBodies',
  'parameters',
  'headers',
  'links',
  'content',
  'mediaTypes',
  'encoding',
  'schemas',
  'properties',
  'patternProperties',
  'dependentSchemas',
  '$defs',
  'definitions',
]);

/** Members that hold plain values, in which `$ref` is a name like any other. */
const PLAIN: ReadonlySet<string> = new Set(['example', 'default', 'enum', 'const', 'value']);

/** Follows every reference that the operations of a document reach; components count only when something uses them. */
export function crawlDocument(documents: DocumentSet, root: DocumentNode): Crawl {
  const crawler = new Crawler(documents, new Subtypes(documents, root));
  for (const [name, member] of root.entries()) if (name !== 'components') crawler.addMember(name, member);
  return crawler.finish();
}

/** Follows every reference below the given values of a document. */
export function crawlValues(documents: DocumentSet, root: DocumentNode, starts: readonly DocumentNode[]): Crawl {
  const crawler = new Crawler(documents, new Subtypes(documents, root));
  for (const start of starts) crawler.addValue(start);
  return crawler.finish();
}

/** What the references inside a value lead to, with the subtypes that it implies; these are not followed further. */
export function listTargets(documents: DocumentSet, subtypes: Subtypes, start: DocumentNode): readonly DocumentNode[] {
  const crawler = new Crawler(documents, subtypes);
  crawler.addValue(start);
  return crawler.targets;
}

class Crawler {
  readonly #reached = new Set<string>();
  readonly #problems: { node: DocumentNode; problem: ReferenceProblem }[] = [];
  readonly #files = new Set<string>();
  readonly #documents: DocumentSet;
  readonly #subtypes: Subtypes;
  readonly #visited = new Set<string>();
  readonly #pending: DocumentNode[] = [];

  constructor(documents: DocumentSet, subtypes: Subtypes) {
    this.#documents = documents;
    this.#subtypes = subtypes;
  }

  /** What was reached and not yet visited. */
  get targets(): readonly DocumentNode[] {
    return this.#pending;
  }

  addValue(node: DocumentNode): void {
    this.#visit(node, false);
  }

  addMember(name: string, member: DocumentNode): void {
    this.#visitKeyword(name, member);
  }

  /** Each target is visited from a list, not from within: chains of references may be long. */
  finish(): Crawl {
    for (let node = this.#pending.pop(); node !== undefined; node = this.#pending.pop()) this.#visit(node, false);
    return { reached: this.#reached, problems: this.#problems, files: [...this.#files].sort(compareText) };
  }

  #visit(node: DocumentNode, hasChosenNames: boolean): void {
    if (!hasChosenNames) {
      this.#follow(node);
      for (const subtype of this.#subtypes.of(node)) this.#reach(subtype);
    }
    for (const item of node.items()) this.#visit(item, false);
    for (const [name, member] of node.entries()) {
      if (hasChosenNames) this.#visit(member, false);
      else this.#visitKeyword(name, member);
    }
  }

  #visitKeyword(name: string, member: DocumentNode): void {
    if (PLAIN.has(name) || name.startsWith('x-')) return;
    if (name === 'examples') for (const [, example] of member.entries()) this.#follow(example);
    else if (name === 'mapping') this.#reachMapping(member);
    else if (name === 'security') this.#reachSchemes(member);
    else this.#visit(member, NAME_MAPS.has(name) && member.isMap);
  }

  #follow(node: DocumentNode): void {
    const reference = node.get('$ref')?.text;
    if (reference === undefined) return;
    const target = this.#documents.resolve(node, reference);
    const problem = target.problem ?? this.#documents.dereference(node).problem;
    if (target.node !== undefined) this.#reach(target.node);
    if (problem !== undefined && (target.problem !== undefined || problem.kind === 'cycle')) {
      this.#problems.push({ node, problem });
    }
  }

  #reach(node: DocumentNode): void {
    const key = keyOf(node);
    this.#reached.add(key);
    this.#files.add(node.file);
    if (this.#visited.has(key)) return;
    this.#visited.add(key);
    this.#pending.push(node);
  }

  /** A discriminator names schemas, or refers to them. @see OpenAPI 3.1.0, section 4.8.25 (Discriminator Object) */
  #reachMapping(mapping: DocumentNode): void {
    for (const [, value] of mapping.entries()) {
      if (value.text === undefined) continue;
      this.#reachComponent(value, 'schemas', value.text);
      const target = this.#documents.resolve(value, value.text).node;
      if (target !== undefined) this.#reach(target);
    }
  }

  #reachSchemes(security: DocumentNode): void {
    for (const requirement of security.items()) {
      for (const name of requirement.keys()) this.#reachComponent(requirement, 'securitySchemes', name);
    }
  }

  #reachComponent(from: DocumentNode, kind: string, name: string): void {
    this.#reached.add(JSON.stringify([from.file, 'components', kind, name]));
    const node = this.#documents.load(from.file)?.root?.at('components', kind, name);
    if (node !== undefined) this.#reach(node);
  }
}
