import { visibleText, visibleValue } from '../visible-text.ts';

/** A character of no width: keeps GitHub from seeing a mention, an issue, an address or an emoji in plain text. */
const BREAK = '&#8203;';

/**
 * In this order: what GitHub finds in finished text (there a backslash does not help), what would be HTML or a cell
 * border, mathematics, and what Markdown takes for formatting.
 */
const ACTIVE =
  /(?<found>@|#(?=\w)|\bGH-(?=\d)|\bwww(?=\.)|:(?=\/\/|[\w+-]+:))|(?<html>[&<>|`])|(?<math>\$)|(?<mark>[\\*_[\]~#])/giu;

/** The same inside an element, where Markdown means nothing and quotes might. */
const IN_ELEMENT = /@|#(?=\w)|\bGH-(?=\d)|\bwww(?=\.)|:(?=\/\/|[\w+-]+:)|[&<>"'`|]/giu;

/** What starts a list, a numbered list, a heading or a code block at the beginning of a line. */
const LEADING = /^(?<number>\d+)(?<point>[.)])(?=\s|$)|^(?<mark>[-+=])|^ /u;

/** Contract text as inert Markdown text: it looks as written (invisible characters spelled out) and does nothing. */
export function escapeMarkdown(text: string): string {
  const inline = visibleText(text).replace(ACTIVE, (match: string, ...rest: unknown[]) => {
    const { found, html, math } = rest.at(-1) as { found?: string; html?: string; math?: string };
    if (found !== undefined) return `${found === '#' ? '\\#' : found}${BREAK}`;
    if (html !== undefined) return characterReference(html);
    return math === undefined ? `\\${match}` : '<span>$</span>';
  });
  return inline.replace(LEADING, (match: string, ...rest: unknown[]) => {
    const { number, point } = rest.at(-1) as { number?: string; point?: string };
    if (number !== undefined) return `${number}\\${point}`;
    return match === ' ' ? '&#32;' : `\\${match}`;
  });
}

/** Contract text for the inside of an HTML element that holds no Markdown, such as `<summary>`. */
export function escapeHtml(text: string): string {
  return visibleText(text).replace(IN_ELEMENT, (match) =>
    /^[&<>"'`|]$/.test(match) ? characterReference(match) : `${match}${BREAK}`,
  );
}

/**
 * A value as inline code, cut and made visible as in text reports. The fence is longer than any run of backticks
 * inside; a value with `|` becomes a `<code>` element of character references, because readers of Markdown tables
 * disagree about escaped pipes in code.
 */
export function codeSpan(value: unknown): string {
  const text = visibleValue(value);
  if (text.includes('|')) return codeElement(text);
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const isPadded = /^`|`$|^ .* $/.test(text);
  return isPadded ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

function codeElement(text: string): string {
  const inert = text.replace(/[^\p{L}\p{N}\p{M} ]/gu, characterReference);
  return `<code>${inert.replace(/&#64;|&#58;(?=&#47;)/g, `$&${BREAK}`)}</code>`;
}

function characterReference(character: string): string {
  return `&#${character.codePointAt(0)};`;
}
