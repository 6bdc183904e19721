/** Reads Markdown as GitHub does, as far as tests ask. */
import { marked, type Token, type Tokens } from 'marked';

/** Every token of a document, those inside others too. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  void marked.walkTokens(marked.lexer(text, { gfm: true }), (token) => {
    tokens.push(token);
  });
  return tokens;
}

/** The words that a reader sees, without code, where GitHub looks for mentions, issues and addresses. */
export function readWords(text: string): string {
  const html = marked.parse(text, { gfm: true, async: false });
  const words = html.replace(/<(?:code|pre)\b[^>]*>[\s\S]*?<\/(?:code|pre)>/g, ' ').replace(/<[^>]*>/g, ' ');
  return words
    .replace(/&#(\d+);/g, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replace(/&(?:lt|gt|quot|amp);/g, (name) => ({ '&lt;': '<', '&gt;': '>', '&quot;': '"' })[name] ?? '&');
}

/** What was opened and not closed, or torn: fences, elements that open on a click, tables. */
export function findTorn(text: string): string[] {
  const tokens = readTokens(text);
  const html = tokens.filter((token) => token.type === 'html').map(({ raw }) => raw);
  const count = (tag: string): number => html.join('').split(tag).length - 1;
  const fences = tokens.filter((token): token is Tokens.Code => token.type === 'code');
  const paragraphs = tokens.filter(({ type }) => type === 'paragraph');
  return [
    ...(count('<details>') === count('</details>') ? [] : ['details']),
    ...(count('<summary>') === count('</summary>') ? [] : ['summary']),
    ...fences.filter(({ raw }) => !/^(`{3,})\w+\n[\s\S]*\n\1\s*$/.test(raw)).map(({ raw }) => `fence ${raw}`),
    ...paragraphs.filter(({ raw }) => /^\|/m.test(raw)).map(({ raw }) => `table ${raw}`),
  ];
}
