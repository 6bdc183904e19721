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

  /** Items of the lists of traits by the place of the trait that they lead to. */
  readonly #appliedBy: ReadonlyMap<string, DocumentNode>;

  private constructor(
    holder: DocumentNode,
    node: DocumentNode | undefined,
    layers: readonly DocumentNode[],
    plumbing: readonly DocumentNode[],
    appliedBy: ReadonlyMap<string, DocumentNode> = new Map(),
  ) {
    this.holder = holder;
    this.node = node;
    this.layers = layers;
    this.plumbing = plumbing;
    this.#appliedBy = appliedBy;
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
    const items = list.items().map((item) => [followReferences(documents, item, plumbing), item] as const);
    const applied = items.flatMap(([trait]) => trait ?? []).reverse();
    const layers = traits === 'trait-wins' ? [...applied, node] : [node, ...applied];
    const appliedBy = new Map(
      items.flatMap(([trait, item]) => (trait === undefined ? [] : [[trait.address, item] as const])),
    );
    return new Part(holder, node, layers, plumbing, appliedBy);
  }

  /** The member as it counts after traits are applied. */
  get(name: string): DocumentNode | undefined {
    return this.all(name)[0];
  }

  /** The member in every layer that has it, the winner first. */
  all(name: string): DocumentNode[] {
    return this.layers.flatMap((layer) => (layer.isMap ? (layer.get(name) ?? []) : []));
  }

  /** The item of the list of traits that brings something of a trait in; `undefined` for what the object itself has. */
  traitItemOf(inner: DocumentNode): DocumentNode | undefined {
    const layer = this.layers.find((item) => inner.address.startsWith(`${item.address}/`));
    return layer === undefined ? undefined : this.#appliedBy.get(layer.address);
  }

  /** True when the trait that has `inner`, in a version of the document, is applied here too. */
  hasTraitOf(inner: DocumentNode): boolean {
    return [...this.#appliedBy.keys()].some((key) => inner.address.startsWith(`${key}/`));
  }

  /** Names of the members of all layers in the order of the text, without references and traits. */
  names(): string[] {
    const plumbing = new Set(this.plumbing.map(({ address }) => address));
    const names = this.layers.flatMap((layer) =>
      layer.entries().flatMap(([name, node]) => (plumbing.has(node.address) ? [] : [name])),
    );
    return [...new Set(names)];
  }
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
