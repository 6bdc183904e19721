import { describe, expect, it } from '@jest/globals';
import { marked } from 'marked';
import { type DocReport, renderReport } from '../../../src/report/index.ts';
import { hostileStrings } from '../../support/hostile-platform.ts';
import { DOC } from '../samples.ts';

/** A contract that has one page and little else. */
function docOf(text: string): DocReport {
  const nothing = { interfaces: [], configurations: [], policies: [], dependencies: [], dependents: [] };
  return {
    ...DOC,
    ...nothing,
    documents: [
      { path: 'docs/page.md', text },
      { path: 'docs/other.md', text: '# Other' },
    ],
  };
}

/** What a person reads: no elements, references decoded, spaces and characters of no width left out. */
function readable(html: string): string {
  return html
    .replace(/<style>[\s\S]*?<\/style>|<nav[\s\S]*?<\/nav>|<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? '')
    .replace(/[\s\u200b]/g, '');
}

function shownInHtml(text: string): string {
  const [, pages = ''] = renderReport(docOf(text), 'html').split('<h2 id="documents">');
  return readable(pages);
}

function shownInMarkdown(text: string): string {
  const [, pages = ''] = renderReport(docOf(text), 'markdown').split('\n## Documents\n');
  return readable(`<h2>Documents</h2>${marked.parse(pages, { gfm: true })}`);
}

const PAGES: readonly string[] = [
  '# Title\n\nA *b* **c** `d` ~~e~~ [f](other.md) [g](https://example.com/a_b(c)) <https://example.com>',
  '**"quoted"**s and *(in)*word, a*b*c, __init__, 2*3*4, snake_case, \\*escaped\\*, 1\\. no list',
  '- a\n- b\n\n  para\n\n      code in item\n- c\n  1. x\n     - y\n  2. z\n\n> quote\n> - list\n>\n> ```js\n> let a = `1`;\n> ```',
  '3. three\n4. four\n\n+ plus\n+ more\n\n* star',
  '| a | b |\n|---|---|\n| `x|y` | \\| |\n| <b> | [l](other.md) |',
  '```\n```` four\n# no heading\n- no list\n```\n\n    indented `code`\n\n~~~text\n```\n~~~',
  'line one  \nline two\\\nline three\n\n---\n\nSetext\n===\n\n+ not - a = list\n\n#hashtag @name GH-12 www.example.com :tada: $x$',
  '<details><summary>html</summary>\n\ninside\n\n</details>\n\n<!-- comment -->',
  '![picture](x.png) [![badge](a.svg)](https://ci.example) [file](../pacto.yaml)',
  '- [ ] open\n- [x] done\n\n1) one\n2) two',
  '[a\\]b](other.md) [`c\\[d`](other.md) [!\\[x\\](y)](other.md)',
  '*a **b** c* ***d*** **e*f*g** *h*i **j**k',
  'a<br>b &amp; &lt;c&gt; &copy; \u202ereversed\u202c',
];

describe('a page in Markdown and in HTML', () => {
  it.each(PAGES)('reads the same: %j', (text) => {
    expect(shownInMarkdown(text)).toBe(shownInHtml(text));
  });

  it('reads the same when it means harm', () => {
    const different = hostileStrings(420)
      .filter((text) => !/[\p{Cs}]/u.test(text) && text.length < 190)
      .filter(
        (text) =>
          shownInMarkdown(`${text}\n\n- ${text}\n\n> ${text}\n`) !== shownInHtml(`${text}\n\n- ${text}\n\n> ${text}\n`),
      );
    expect(different.slice(0, 5)).toEqual([]);
  });
});
