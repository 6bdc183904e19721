import { formatPointer } from '../../base/index.ts';
import type { DocumentNode, DocumentSet } from '../../document/index.ts';

/** Which side of a trait wins: in AsyncAPI 2 the trait is merged over its target, in 3 the target stays as it is. */
type TraitRule = 'trait-wins' | 'target-wins';

const MAX_HOPS = 64;

/** One object of a document with its references followed and its traits applied. */
export class Part {
  /** Where it stands in the document; perhaps only a reference. */
  readonly holder: DocumentNode;
  /** The object itself; `undefined` when a reference on the way to it leads nowhere. */
  readonly node: DocumentNode | undefined;
  /** The object and its traits, the winner of a disagreement first. */
  readonly layers: readonly DocumentNode[];
  /** References and lists of traits: judged by what they lead to. */
  readonly plumbing: readonly DocumentNode[];

  private constructor(
    holder: DocumentNode,
    node: DocumentNode | undefined,
    layers: readonly DocumentNode[],
    plumbing: readonly DocumentNode[],
  ) {
    this.holder = holder;
    this.node = node;
    this.layers = layers;
    this.plumbing = plumbing;
  }

  /** Opens an object; without `traits` a member of that name is one like any other. */
  static open(documents: DocumentSet, holder: DocumentNode, traits?: TraitRule): Part {
    const plumbing: DocumentNode[] = [];
    const node = followReferences(documents, holder, plumbing);
    const list = traits === undefined ? undefined : node?.get('traits');
    if (node === undefined || list === undefined) {
      return new Part(holder, node, node === undefined ? [] : [node], plumbing);
    }
    plumbing.push(list);
    const applied = list.items().flatMap((item) => followReferences(documents, item, plumbing) ?? []);
    applied.reverse();
    return new Part(holder, node, traits === 'trait-wins' ? [...applied, node] : [node, ...applied], plumbing);
  }

  /** The member as it counts after traits are applied. */
  get(name: string): DocumentNode | undefined {
    return this.all(name)[0];
  }

  /** The member in every layer that has it, the winner first. */
  all(name: string): DocumentNode[] {
    return this.layers.flatMap((layer) => (layer.isMap ? (layer.get(name) ?? []) : []));
  }

  /** Names of the members of all layers in the order of the text, without references and traits. */
  names(): string[] {
    const plumbing = new Set(this.plumbing.map(keyOf));
    const names = this.layers.flatMap((layer) =>
      layer.entries().flatMap(([name, node]) => (plumbing.has(keyOf(node)) ? [] : [name])),
    );
    return [...new Set(names)];
  }
}

/** One text per place in the documents of a bundle. */
export function keyOf(node: DocumentNode): string {
  return `${node.file}#${formatPointer(node.path)}`;
}

function followReferences(
  documents: DocumentSet,
  start: DocumentNode,
  plumbing: DocumentNode[],
): DocumentNode | undefined {
  let node: DocumentNode = start;
  for (let hop = 0; hop < MAX_HOPS; hop++) {
    const reference = node.get('$ref');
    if (reference?.text === undefined) return node;
    plumbing.push(reference);
    const target = documents.resolve(node, reference.text).node;
    if (target === undefined) return undefined;
    node = target;
  }
  return undefined;
}
