import type { DocumentNode } from './document-node.ts';

/** One place where two documents differ; exactly one side is missing when a member or item was added or removed. */
export interface Difference {
  readonly before?: DocumentNode;
  readonly after?: DocumentNode;
  /** The nearest values that both documents have. */
  readonly beforeParent: DocumentNode;
  readonly afterParent: DocumentNode;
}

/**
 * Remembers which values a walk has compared and judged, so that whatever is left and differs can be reported as
 * unclassified instead of being passed over in silence.
 */
export class Coverage {
  readonly #before = new Set<string>();
  readonly #after = new Set<string>();

  /** Marks values, with all that is below them, as judged. */
  mark(before: DocumentNode | undefined, after: DocumentNode | undefined): void {
    if (before !== undefined) this.#before.add(before.address);
    if (after !== undefined) this.#after.add(after.address);
  }

  hasBefore(node: DocumentNode): boolean {
    return this.#before.has(node.address);
  }

  hasAfter(node: DocumentNode): boolean {
    return this.#after.has(node.address);
  }

  /** The differences between two documents that no mark covers, smallest subtrees first named. */
  uncovered(before: DocumentNode, after: DocumentNode): Difference[] {
    const found: Difference[] = [];
    this.#walk(before, after, found);
    return found;
  }

  #walk(before: DocumentNode, after: DocumentNode, found: Difference[], parents?: [DocumentNode, DocumentNode]): void {
    if (this.hasBefore(before) || this.hasAfter(after)) return;
    if (before.equals(after)) return;
    const sameShape = (before.isMap && after.isMap) || (before.isList && after.isList);
    if (!sameShape) {
      found.push({ before, after, beforeParent: parents?.[0] ?? before, afterParent: parents?.[1] ?? after });
      return;
    }
    for (const part of partsOf(before, after)) this.#compare(before, after, part, found);
  }

  #compare(beforeParent: DocumentNode, afterParent: DocumentNode, part: string | number, found: Difference[]): void {
    const before = beforeParent.get(part);
    const after = afterParent.get(part);
    if (before !== undefined && after !== undefined) {
      this.#walk(before, after, found, [beforeParent, afterParent]);
    } else if (before !== undefined) {
      for (const node of unmarked(before, this.#before)) found.push({ before: node, beforeParent, afterParent });
    } else if (after !== undefined) {
      for (const node of unmarked(after, this.#after)) found.push({ after: node, beforeParent, afterParent });
    }
  }
}

/** What no mark covers of a value that only one side has: all of it when nothing below is marked, else the rest. */
function unmarked(node: DocumentNode, marks: ReadonlySet<string>): DocumentNode[] {
  if (marks.has(node.address)) return [];
  if (!hasMarkBelow(node, marks)) return [node];
  return childrenOf(node).flatMap((child) => unmarked(child, marks));
}

function hasMarkBelow(node: DocumentNode, marks: ReadonlySet<string>): boolean {
  return childrenOf(node).some((child) => marks.has(child.address) || hasMarkBelow(child, marks));
}

function childrenOf(node: DocumentNode): DocumentNode[] {
  return node.isMap ? node.entries().map(([, child]) => child) : node.items();
}

function partsOf(before: DocumentNode, after: DocumentNode): (string | number)[] {
  if (before.isMap) return [...new Set([...before.keys(), ...after.keys()])];
  return Array.from({ length: Math.max(before.items().length, after.items().length) }, (_, index) => index);
}
