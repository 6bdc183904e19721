import type { DocumentNode } from './document-node.ts';

/** Names of anchors by the root of their document; filled on the first question about that document. */
const known = new WeakMap<DocumentNode, ReadonlyMap<string, DocumentNode>>();

/**
 * The value that an anchor of a document names: `$anchor`, `$dynamicAnchor`, or the older `$id` and `id` of the form
 * `#name`. The first in the order of the text counts.
 *
 * @see JSON Schema 2020-12, Core, section 8.2.2; draft-06, section 8.2.3
 */
export function findAnchor(root: DocumentNode, name: string): DocumentNode | undefined {
  const anchors = known.get(root) ?? collectAnchors(root);
  known.set(root, anchors);
  return anchors.get(name);
}

function collectAnchors(root: DocumentNode): Map<string, DocumentNode> {
  const anchors = new Map<string, DocumentNode>();
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const name = anchorOf(node);
    if (name !== undefined && !anchors.has(name)) anchors.set(name, node);
    const children = node.isMap ? node.entries().map(([, child]) => child) : node.items();
    pending.push(...children.filter((child) => child.isMap || child.isList).reverse());
  }
  return anchors;
}

function anchorOf(node: DocumentNode): string | undefined {
  const plain = node.get('$anchor')?.text ?? node.get('$dynamicAnchor')?.text;
  if (plain !== undefined) return plain;
  const id = node.get('$id')?.text ?? node.get('id')?.text;
  return id !== undefined && /^#[^/]+$/.test(id) ? id.slice(1) : undefined;
}
