import type { DrawnEdge, DrawnNode, GraphDrawing } from '../diagram/graph-drawing.ts';
import { visibleText } from '../visible-text.ts';
import type { Arrow, Picture } from './block.ts';

/** A picture as boxes and arrows; a contract that is on both sides has one box. */
export function drawPicture({ name, incoming, outgoing }: Picture): GraphDrawing {
  const nodes = new Map<string, DrawnNode>();
  const draw = (label: string): string => {
    const node = nodes.get(label) ?? { id: `n${nodes.size}`, label: visibleText(label), isMissing: false };
    nodes.set(label, node);
    return node.id;
  };
  const own = draw(name);
  const edge = (from: string, to: string, { range, required }: Arrow): DrawnEdge => {
    return { from, to, label: visibleText(range), required };
  };
  const edges = [
    ...incoming.map((arrow) => edge(draw(arrow.name), own, arrow)),
    ...outgoing.map((arrow) => edge(own, draw(arrow.name), arrow)),
  ];
  return { nodes: [...nodes.values()], edges };
}
