import type { Coverage, DocumentNode, DocumentSet } from '../../document/index.ts';
import { followReference } from './follow-reference.ts';
import { holdsDefinitions } from './held-names.ts';
import { CONDITIONALS, CONTAINERS, DEFINITIONS } from './keywords.ts';
import type { SchemaView } from './schema-view.ts';

/** Tells the coverage what a walk over two schemas has judged, so that unused definitions are left over. */
export class JudgedNodes {
  readonly #before: DocumentSet;
  readonly #after: DocumentSet;
  readonly #coverage: Coverage;
  readonly #reached = new Set<string>();
  readonly #targets = new Set<string>();

  constructor(before: DocumentSet, after: DocumentSet, coverage: Coverage) {
    this.#before = before;
    this.#after = after;
    this.#coverage = coverage;
  }

  /** Marks the references on the way to two schemas, and what they lead to unless it holds definitions. */
  addTrails(before: SchemaView, after: SchemaView): void {
    for (const node of this.#trailNodes('before', before)) this.#coverage.mark(node, undefined);
    for (const node of this.#trailNodes('after', after)) this.#coverage.mark(undefined, node);
  }

  /** Marks the keywords around the only branch of a schema; the branch is marked when it is compared. */
  addWrappers(before: SchemaView, after: SchemaView): void {
    const wrapperOf = (view: SchemaView) =>
      view.onlyBranch === undefined ? undefined : view.get(view.keywords()[0] ?? '');
    this.#coverage.mark(wrapperOf(before), wrapperOf(after));
  }

  /** Marks what the comparison of two schemas looks at itself; the schemas inside are marked when they are compared. */
  addPair(before: SchemaView, after: SchemaView): void {
    for (const node of ownNodes(before)) this.#coverage.mark(node, undefined);
    for (const node of ownNodes(after)) this.#coverage.mark(undefined, node);
  }

  /** Marks two schemas that have no reference inside, as a whole. */
  addLayers(before: SchemaView, after: SchemaView): void {
    for (const node of before.layers) this.#coverage.mark(node, undefined);
    for (const node of after.layers) this.#coverage.mark(undefined, node);
  }

  /** Marks all that two schemas say, with all that their references lead to; definitions only where one does. */
  addContents(before: SchemaView, after: SchemaView): void {
    const contentsOf = (view: SchemaView) =>
      view.layers.flatMap((layer) => layer.entries().flatMap(([name, node]) => (DEFINITIONS.has(name) ? [] : [node])));
    for (const node of contentsOf(before)) this.addWhole(node, undefined);
    for (const node of contentsOf(after)) this.addWhole(undefined, node);
  }

  /** Marks values with all that is below them and all that their references lead to. */
  addWhole(before: DocumentNode | undefined, after: DocumentNode | undefined): void {
    if (before !== undefined) {
      this.#reach('before', this.#before, before, (node) => this.#coverage.mark(node, undefined));
    }
    if (after !== undefined) {
      this.#reach('after', this.#after, after, (node) => this.#coverage.mark(undefined, node));
    }
  }

  #trailNodes(side: string, view: SchemaView): DocumentNode[] {
    return view.trail.flatMap((node, index) => {
      if (index === 0) return node.get('$ref') ?? [];
      const key = `${side} ${node.address}`;
      if (this.#targets.has(key)) return [];
      this.#targets.add(key);
      return holdsDefinitions(node.value) ? (node.get('$ref') ?? []) : [node];
    });
  }

  #reach(side: string, documents: DocumentSet, start: DocumentNode, mark: (node: DocumentNode) => void): void {
    mark(start);
    const pending = [start];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      const reference = node.get('$ref')?.text;
      const target = reference === undefined ? undefined : followReference(documents, node, reference).node;
      if (target !== undefined && !this.#reached.has(`${side} ${target.address}`)) {
        this.#reached.add(`${side} ${target.address}`);
        mark(target);
        pending.push(target);
      }
      pending.push(...node.items(), ...node.entries().map(([, member]) => member));
    }
  }
}

function ownNodes(view: SchemaView): DocumentNode[] {
  return view.layers.flatMap((layer) => {
    if (!layer.isMap) return [layer];
    return layer.entries().flatMap(([keyword, node]) => (isOwn(keyword, node) ? [node] : []));
  });
}

function isOwn(keyword: string, node: DocumentNode): boolean {
  if (DEFINITIONS.has(keyword)) return false;
  if (!CONTAINERS.has(keyword) && !CONDITIONALS.has(keyword)) return true;
  return !node.isMap && !node.isList;
}
