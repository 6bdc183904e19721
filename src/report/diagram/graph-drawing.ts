import { type ChangeType, type DependencyGraph, type GraphEdge, type GraphNode, nodeKey } from '../../graph/index.ts';
import { walkGraph } from '../graph-walk.ts';
import { shortReference } from '../short-reference.ts';
import { visibleText } from '../visible-text.ts';

/** A box: a contract, or a reference that leads nowhere. */
export interface DrawnNode {
  readonly id: string;
  readonly label: string;
  readonly isMissing: boolean;
  /** In pictures of what differs. */
  readonly change?: ChangeType;
}

/** An arrow between two boxes. */
export interface DrawnEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly required: boolean;
  /** In pictures of what differs. */
  readonly change?: ChangeType;
}

/** A graph as boxes and arrows, in the order of the tree; each contract is drawn once. */
export interface GraphDrawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

/** Numbers the contracts of a graph (`n0` is the root) and lists the dependencies between them. */
export function drawGraph(graph: DependencyGraph): GraphDrawing {
  const boxes = new Boxes();
  const edges: DrawnEdge[] = [];
  boxes.drawNode(graph.root);
  for (const { from, edge } of walkGraph(graph.root)) {
    edges.push({
      from: boxes.drawNode(from),
      to: edge.node === undefined ? boxes.drawMissing(edge.ref) : boxes.drawNode(edge.node),
      label: visibleText(edgeLabel(edge)),
      required: edge.required && edge.kind === undefined,
    });
  }
  return { nodes: boxes.nodes, edges };
}

function edgeLabel({ compatibility, kind, outside }: GraphEdge): string {
  if (kind !== undefined) return kind;
  return outside === undefined ? compatibility : `${compatibility} (outside)`;
}

/** The boxes drawn so far, each contract and each missing reference once. */
class Boxes {
  readonly nodes: DrawnNode[] = [];
  readonly #ids = new Map<string, string>();
  readonly #labels = new Set<string>();

  drawNode(node: GraphNode): string {
    const label = node.version === '' ? node.name : `${node.name}@${node.version}`;
    return this.#draw(nodeKey(node), label, node.source, false);
  }

  drawMissing(ref: string): string {
    return this.#draw(ref, shortReference(ref), ref, true);
  }

  /** Of two contracts with the same name and version the second one says where it is. */
  #draw(key: string, name: string, place: string, isMissing: boolean): string {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = `n${this.nodes.length}`;
    const label = visibleText(this.#labels.has(name) ? `${name} (${place})` : name);
    this.#labels.add(name);
    this.#ids.set(key, id);
    this.nodes.push({ id, label, isMissing });
    return id;
  }
}
