import { clipText } from '../clip-text.ts';
import type { Arrow, Picture } from '../doc/block.ts';
import { type Html, html } from './html.ts';

const BOX = { width: 212, height: 34, gap: 14 };
/** Between two columns: room for the range of versions on an arrow. */
const LANE = 128;
const MARGIN = 4;
/** Characters that fit. */
const NAME_LENGTH = 27;
const RANGE_LENGTH = 18;

/** The neighbours of a contract in three columns: what depends on it, itself, what it depends on. No script, no style. */
export function pictureHtml({ title, name, incoming, outgoing }: Picture): Html {
  const rows = Math.max(incoming.length, outgoing.length, 1);
  const height = 2 * MARGIN + heightOf(rows);
  const own = { x: incoming.length === 0 ? MARGIN : MARGIN + BOX.width + LANE, y: height / 2 };
  const right = own.x + BOX.width + LANE;
  const width = (outgoing.length === 0 ? own.x + BOX.width : right + BOX.width) + MARGIN;
  const before = incoming.map((arrow, index) => {
    const y = rowCentre(index, incoming.length, height);
    const start = MARGIN + BOX.width;
    const range = rangeHtml(arrow, start + 6, y, 'start');
    return { line: arrowHtml(arrow, [start, y], [own.x, own.y]), texts: [range, boxHtml(arrow.name, MARGIN, y)] };
  });
  const after = outgoing.map((arrow, index) => {
    const y = rowCentre(index, outgoing.length, height);
    const range = rangeHtml(arrow, right - 12, y, 'end');
    const line = arrowHtml(arrow, [own.x + BOX.width, own.y], [right, y]);
    return { line, texts: [range, boxHtml(arrow.name, right, y)] };
  });
  const all = [...before, ...after];
  return html`<figure tabindex="0"><svg role="img" aria-label="${title}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
${all.map(({ line }) => line)}${all.map(({ texts }) => texts)}<g class="own">${boxHtml(name, own.x, own.y)}</g>
</svg><figcaption class="quiet">A dashed line is an optional dependency.</figcaption></figure>`;
}

function heightOf(rows: number): number {
  return rows * (BOX.height + BOX.gap) - BOX.gap;
}

function rowCentre(index: number, count: number, height: number): number {
  return (height - heightOf(count)) / 2 + index * (BOX.height + BOX.gap) + BOX.height / 2;
}

function boxHtml(name: string, x: number, y: number): Html {
  const text = clipText(name, NAME_LENGTH);
  return html`<g><title>${name}</title><rect x="${x}" y="${y - BOX.height / 2}" width="${BOX.width}" height="${BOX.height}" rx="7"/><text x="${x + BOX.width / 2}" y="${y + 4.5}" text-anchor="middle">${text}</text></g>\n`;
}

type Point = readonly [x: number, y: number];

function arrowHtml({ required }: Arrow, [x1, y1]: Point, [x2, y2]: Point): Html {
  const middle = (x1 + x2) / 2;
  const dash = required ? undefined : html` stroke-dasharray="5 4"`;
  return html`<path class="line" d="M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2 - 7} ${y2}"${dash}/><path class="tip" d="M${x2} ${y2}l-8 -4v8z"/>\n`;
}

/** The range stands at the neighbour's end of the line, where it is level. */
function rangeHtml({ range }: Arrow, x: number, y: number, anchor: 'start' | 'end'): Html {
  return html`<text class="range" x="${x}" y="${y - 6}" text-anchor="${anchor}">${clipText(range, RANGE_LENGTH)}</text>\n`;
}
