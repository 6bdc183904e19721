import { type Inline, type Line, lineText } from '../doc/block.ts';
import { addressOf } from '../doc/link-address.ts';
import { code, joined, link, Markup, md } from './markup.ts';

/** Ids of headings by what links call them. */
type Ids = ReadonlyMap<string, string>;

/** A line as Markdown: what is set apart stays set apart, all text is inert. */
export function lineMarkup(line: Line, ids: Ids): Markup {
  return joined(
    line.map((part, index) => partMarkup(part, { before: line[index - 1], after: line[index + 1] }, ids)),
    '',
  );
}

/** The text of a link. Some readers take escaped brackets in it for an image or a link of its own. */
export function linkText(text: string): Markup {
  return bracketsAsReferences(md`${text}`);
}

interface Neighbours {
  readonly before: Inline | undefined;
  readonly after: Inline | undefined;
}

function partMarkup(part: Inline, neighbours: Neighbours, ids: Ids): Markup {
  switch (part.kind) {
    case 'text':
      return neighbours.before === undefined ? md`${part.text}` : laterText(part.text);
    case 'code':
      return code(part.text);
    case 'break':
      return new Markup('<br>');
    case 'link':
      return linkMarkup(part, ids);
    default:
      return setApart(part, neighbours, ids);
  }
}

/** A space begins a block of code only at the beginning of a line. */
function laterText(text: string): Markup {
  return text.startsWith(' ') ? md` ${text.slice(1)}` : md`${text}`;
}

const MARKS = { emphasis: ['*', 'em'], strong: ['**', 'strong'], deleted: ['~~', 'del'] } as const;

/** Marks are read as such between words alone; elements are, everywhere. */
function setApart(
  part: Extract<Inline, { kind: keyof typeof MARKS }>,
  { before, after }: Neighbours,
  ids: Ids,
): Markup {
  const [mark, element] = MARKS[part.kind];
  const inside = lineMarkup(part.line, ids);
  const isBetweenWords = !/[\p{L}\p{N}]$/u.test(textOf(before)) && !/^[\p{L}\p{N}]/u.test(textOf(after));
  const isWords =
    part.line.every(({ kind }) => kind === 'text') && /^[\p{L}\p{N}](.*[\p{L}\p{N}])?$/su.test(textOf(part));
  const [open, close] = isBetweenWords && isWords ? [mark, mark] : [`<${element}>`, `</${element}>`];
  return new Markup(`${open}${inside.text}${close}`);
}

function textOf(part: Inline | undefined): string {
  return part === undefined ? '' : lineText([part]);
}

function linkMarkup({ line, to }: Extract<Inline, { kind: 'link' }>, ids: Ids): Markup {
  const address = addressOf(to, ids);
  if (address === undefined) return lineMarkup(line, ids);
  const parts = line.map((part, index) => {
    const markup = partMarkup(part, { before: line[index - 1], after: line[index + 1] }, ids);
    return part.kind === 'code' ? markup : bracketsAsReferences(markup);
  });
  return link(joined(parts, ''), address);
}

function bracketsAsReferences({ text }: Markup): Markup {
  return new Markup(text.replace(/\\([[\]])/g, (_, bracket: string) => `&#${bracket.charCodeAt(0)};`));
}
