import { type Block, type Fact, type Inline, type Line, lineText } from '../doc/block.ts';
import { addressOf } from '../doc/link-address.ts';
import type { DocImage } from '../doc-model.ts';
import { type Html, html } from './html.ts';
import { pictureHtml } from './picture-html.ts';

/** Longest value that is never broken, in UTF-16 units. */
const LONGEST_UNBROKEN = 18;

/** What lines may refer to. */
export interface Surroundings {
  /** Ids of headings by what links call them. */
  readonly ids: ReadonlyMap<string, string>;
  /** Images by their path. */
  readonly images: ReadonlyMap<string, DocImage>;
}

/** Blocks as HTML. All text is escaped, and links are the only thing that leads anywhere. */
export function blocksHtml(blocks: readonly Block[], around: Surroundings): Html[] {
  return blocks.map((block) => html`${blockHtml(block, around)}\n`);
}

function blockHtml(block: Block, around: Surroundings): Html {
  switch (block.kind) {
    case 'heading':
      return headingHtml(block, lineHtml(block.line, around));
    case 'paragraph':
      return html`<p>${lineHtml(block.line, around)}</p>`;
    case 'note':
      return html`<p class="quiet">${lineHtml(block.line, around)}</p>`;
    case 'problem':
      return html`<p class="problem"><strong>Problem:</strong> ${lineHtml(block.line, around)}</p>`;
    case 'facts':
      return html`<dl>\n${block.rows.map((fact) => factHtml(fact, around))}</dl>`;
    case 'table':
      return tableHtml(block, around);
    case 'list':
      return listHtml(block, around);
    case 'code':
      return html`<pre><code>${linesHtml(block.text)}</code></pre>`;
    case 'quote':
      return html`<blockquote>\n${blocksHtml(block.blocks, around)}</blockquote>`;
    case 'rule':
      return html`<hr>`;
    case 'picture':
      return pictureHtml(block);
  }
}

function headingHtml({ level, id }: Extract<Block, { kind: 'heading' }>, content: Html[]): Html {
  switch (level) {
    case 1:
      return html`<h1 id="${id}">${content}</h1>`;
    case 2:
      return html`<h2 id="${id}">${content}</h2>`;
    case 3:
      return html`<h3 id="${id}">${content}</h3>`;
    case 4:
      return html`<h4 id="${id}">${content}</h4>`;
    case 5:
      return html`<h5 id="${id}">${content}</h5>`;
    case 6:
      return html`<h6 id="${id}">${content}</h6>`;
  }
}

function factHtml([label, value]: Fact, around: Surroundings): Html {
  return html`<div><dt>${label}</dt><dd>${lineHtml(value, around)}</dd></div>\n`;
}

/** A table that is wider than the page scrolls by itself; it can be reached by keyboard for that. */
function tableHtml({ headers, rows }: Extract<Block, { kind: 'table' }>, around: Surroundings): Html {
  const head = headers.map((header) => html`<th scope="col">${lineHtml(header, around)}</th>`);
  const body = rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${lineHtml(cell, around)}</td>`)}</tr>\n`);
  return html`<div class="wide" role="group" aria-label="Table" tabindex="0"><table>
<thead><tr>${head}</tr></thead>
<tbody>
${body}</tbody>
</table></div>`;
}

function listHtml({ first, items }: Extract<Block, { kind: 'list' }>, around: Surroundings): Html {
  const content = items.map((blocks) => html`<li>${itemHtml(blocks, around)}</li>\n`);
  if (first === undefined) return html`<ul>\n${content}</ul>`;
  return first === 1 ? html`<ol>\n${content}</ol>` : html`<ol start="${first}">\n${content}</ol>`;
}

/** A single paragraph is the item itself. */
function itemHtml(blocks: readonly Block[], around: Surroundings): Html | Html[] {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph') return blocksHtml(blocks, around);
  return [html`${lineHtml(first.line, around)}`, ...blocksHtml(rest, around)];
}

function lineHtml(line: Line, around: Surroundings): Html[] {
  return line.map((part) => partHtml(part, around));
}

function partHtml(part: Inline, around: Surroundings): Html {
  const image = 'image' in part ? around.images.get(part.image ?? '') : undefined;
  return image === undefined ? pieceHtml(part, around) : imageHtml(image, lineText([part]));
}

/** The page holds the image, since it asks for nothing. */
function imageHtml({ mediaType, bytes }: DocImage, text: string): Html {
  return html`<img src="data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}" alt="${text}">`;
}

function pieceHtml(part: Inline, around: Surroundings): Html {
  switch (part.kind) {
    case 'text':
      return html`${part.text}`;
    case 'code':
      return html`<code>${breakable(part.text)}</code>`;
    case 'break':
      return html`<br>`;
    case 'emphasis':
      return html`<em>${lineHtml(part.line, around)}</em>`;
    case 'strong':
      return html`<strong>${lineHtml(part.line, around)}</strong>`;
    case 'deleted':
      return html`<s>${lineHtml(part.line, around)}</s>`;
    case 'link':
      return linkHtml(part, around);
  }
}

/** A long value may go on in the next line where a part of it ends. */
function breakable(text: string): Html[] {
  const parts = text.length > LONGEST_UNBROKEN ? text.split(/(?<=[/._:@?&=,-])(?=[^/._:@?&=,-])/) : [text];
  return parts.map((part, index) => (index === 0 ? html`${part}` : html`<wbr>${part}`));
}

function linkHtml({ line, to }: Extract<Inline, { kind: 'link' }>, around: Surroundings): Html {
  const address = addressOf(to, around.ids);
  const text = lineHtml(line, around);
  return address === undefined ? html`${text}` : html`<a href="${address}" rel="noreferrer">${text}</a>`;
}

/** Each line is escaped on its own, since a line break inside one would be spelled out. */
function linesHtml(text: string): Html[] {
  return text.split('\n').map((line, index) => (index === 0 ? html`${line}` : html`\n${line}`));
}
