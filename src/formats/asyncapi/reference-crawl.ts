import type { DocumentNode, DocumentSet, ReferenceProblem } from '../../document/index.ts';

/** Members whose values are data: a `$ref` inside is a name like any other. */
const DATA = new Set(['examples', 'example', 'default', 'const', 'enum']);

/** What following all references from some places found. */
export interface Crawl {
  /** Places that a reference led to. */
  readonly reached: ReadonlyMap<string, DocumentNode>;
  readonly problems: readonly { readonly node: DocumentNode; readonly problem: ReferenceProblem }[];
}

/** Follows every reference that can be reached from the given values, each target once. */
export function crawlReferences(documents: DocumentSet, starts: readonly DocumentNode[]): Crawl {
  const reached = new Map<string, DocumentNode>();
  const problems: Crawl['problems'][number][] = [];
  const pending = [...starts].reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const reference = node.get('$ref')?.text;
    const target = reference === undefined ? undefined : documents.resolve(node, reference);
    if (target?.problem !== undefined) problems.push({ node, problem: target.problem });
    if (target?.node !== undefined && !reached.has(target.node.address)) {
      reached.set(target.node.address, target.node);
      pending.push(target.node);
    }
    pending.push(...innerNodes(node).reverse());
  }
  return { reached, problems };
}

/** Everything of a document that counts by itself; components count when something refers to them. */
export function startsOf(root: DocumentNode): DocumentNode[] {
  return root.entries().flatMap(([name, node]) => (name === 'components' ? [] : [node]));
}

function innerNodes(node: DocumentNode): DocumentNode[] {
  return [...node.items(), ...node.entries().flatMap(([name, inner]) => (DATA.has(name) ? [] : [inner]))];
}
