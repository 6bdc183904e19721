import { describe, expect, it } from '@jest/globals';
import { type DocPage, type Inline, type Line, type PageBlock, readPages } from '../../../src/report/index.ts';

function read(text: string, others: readonly string[] = []): readonly PageBlock[] {
  const [page] = readPages([{ path: 'docs/page.md', text }, ...others.map((path) => ({ path, text: '' }))]);
  return (page as DocPage).blocks;
}

/** A line as a short text: `em(…)`, `strong(…)`, `del(…)`, `code(…)`, `link(… → …)`. */
function spell(line: Line): string {
  return line.map(spellPart).join('');
}

function spellPart(part: Inline): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'code':
      return `code(${part.text})`;
    case 'break':
      return '⏎';
    case 'link': {
      const to = 'url' in part.to ? part.to.url : `${part.to.page}#${part.to.heading ?? ''}`;
      return `link(${spell(part.line)} → ${to})`;
    }
    default:
      return `${{ emphasis: 'em', strong: 'strong', deleted: 'del' }[part.kind]}(${spell(part.line)})`;
  }
}

/** The text of the only paragraph. */
function paragraph(text: string, others?: readonly string[]): string {
  const [block, ...rest] = read(text, others);
  if (block?.kind !== 'paragraph' || rest.length > 0) throw new Error(`no paragraph: ${JSON.stringify([block, rest])}`);
  return spell(block.line);
}

/** Blocks as a tree of short texts. */
function outline(blocks: readonly PageBlock[]): unknown[] {
  return blocks.map(outlineBlock);
}

function outlineBlock(block: PageBlock): unknown {
  switch (block.kind) {
    case 'heading':
      return `h${block.level} ${spell(block.line)}`;
    case 'paragraph':
      return spell(block.line);
    case 'table':
      return { headers: block.headers.map(spell), rows: block.rows.map((row) => row.map(spell)) };
    case 'list':
      return { [block.first === undefined ? 'list' : `list from ${block.first}`]: block.items.map(outline) };
    case 'code':
      return `code ${block.language ?? '-'}: ${block.text}`;
    case 'quote':
      return { quote: outline(block.blocks) };
    case 'rule':
      return 'rule';
  }
}

describe('the text of a page', () => {
  it.each([
    ['plain words', 'plain words'],
    ['two\nlines', 'two lines'],
    ['hard  \nbreak and\\\nanother', 'hard  ⏎break and⏎another'],
    ['*a* _b_ **c** __d__ ~~e~~ ***f***', 'em(a) em(b) strong(c) strong(d) del(e) em(strong(f))'],
    ['**bold with *inner* text**', 'strong(bold with em(inner) text)'],
    ['in*side*word and snake_case_name', 'inem(side)word and snake_case_name'],
    ['2 * 3 * 4 and a ** b', '2 * 3 * 4 and a ** b'],
    ['*open and **never closed', '*open and **never closed'],
    ['~one~ and ~~~', '~one~ and ~~~'],
    ['`code *x*` and ``a ` b`` and `open', 'code(code *x*) and code(a ` b) and `open'],
    ['\\*not\\* \\[a](b) \\` \\q', '*not* [a](b) ` \\q'],
    ['&amp; &lt;b&gt; &#64; &#x40; &nope; &', '& <b> @ @ &nope; &'],
    ['<b onclick="x()">html</b> <!-- note -->', '<b onclick="x()">html</b> <!-- note -->'],
    ['[text](https://example.com/a)', 'link(text → https://example.com/a)'],
    ['[text](<https://example.com/a b> "title")', 'link(text → https://example.com/a%20b)'],
    ['[a(b)](https://example.com/x(y)z)', 'link(a(b) → https://example.com/x(y)z)'],
    ['[**b** `c`](mailto:a@example.com)', 'link(strong(b) code(c) → mailto:a@example.com)'],
    [
      '<https://example.com> and https://example.com/x.',
      'link(https://example.com → https://example.com/) and link(https://example.com/x → https://example.com/x).',
    ],
    ['(https://example.com/a_(b))', '(link(https://example.com/a_(b) → https://example.com/a_(b)))'],
    ['[https://example.com](https://example.com)', 'link(https://example.com → https://example.com/)'],
    ['[no](javascript:alert(1)) [no](data:text/html,x) [no](//host/x)', 'no no no'],
    [
      '[not closed](https://example.com and [open',
      '[not closed](link(https://example.com → https://example.com/) and [open',
    ],
    [
      '[a [b](https://b.example) c](https://c.example)',
      '[a link(b → https://b.example/) c](link(https://c.example → https://c.example/))',
    ],
    ['![a picture](x.png) ![](docs/y.png)', 'em(a picture) code(docs/y.png)'],
    ['[![badge](x.svg)](https://ci.example)', 'link(em(badge) → https://ci.example/)'],
    [
      '[Named][x], [x][] and [x]\n\n[x]: https://example.com/x',
      'link(Named → https://example.com/x), link(x → https://example.com/x) and link(x → https://example.com/x)',
    ],
    ['[ ] open and [x] done', '[ ] open and [x] done'],
  ])('%j reads as %j', (text, expected) => {
    const blocks = read(text);
    const [block] = blocks;
    expect(block?.kind === 'paragraph' && blocks.length === 1 ? spell(block.line) : blocks).toBe(expected);
  });

  it.each([
    ['[b](b.md)', 'link(b → docs/b.md#)'],
    ['[b](./b.md#part)', 'link(b → docs/b.md#part)'],
    ['[b](/docs/b.md)', 'link(b → docs/b.md#)'],
    ['[b](../docs/sub/c.md)', 'link(b → docs/sub/c.md#)'],
    ['[here](#down%20there)', 'link(here → docs/page.md#down there)'],
    ['[the API](../interfaces/openapi.yaml)', 'the API (code(interfaces/openapi.yaml))'],
    ['[openapi.yaml](../interfaces/openapi.yaml)', 'openapi.yaml'],
    ['[out](../../secret.md) [up](..)', 'out up'],
    ['[missing](nope.md)', 'missing (code(docs/nope.md))'],
    ['[odd](%E0%A4%A.md)', 'odd (code(docs/%E0%A4%A.md))'],
  ])('leads where the bundle has something: %s', (text, expected) => {
    expect(paragraph(text, ['docs/b.md', 'docs/sub/c.md'])).toBe(expected);
  });
});

describe('the blocks of a page', () => {
  it.each([
    [
      '# One\n## Two ##\nThree\n===\nFour\n---\n####### seven',
      ['h1 One', 'h2 Two', 'h1 Three', 'h2 Four', '####### seven'],
    ],
    ['a\n\n\nb\n***\nc', ['a', 'b', 'rule', 'c']],
    [
      '- a\n- b\n  more\n\n  para\n- c\n  1. x\n  2. y',
      [{ list: [['a'], ['b more', 'para'], ['c', { 'list from 1': [['x'], ['y']] }]] }],
    ],
    ['- [ ] open\n- [x] done\n- [y] other', [{ list: [['☐ open'], ['☑ done'], ['[y] other']] }]],
    ['*\titem\n\n\tmore\n', [{ list: [['item', 'more']] }]],
    [
      '[`a`][] and [b\nc]\n\n[`A`]: https://a.example\n[B c]: https://b.example\n[^1]: a note',
      ['link(code(a) → https://a.example/) and link(b c → https://b.example/)', '[^1]: a note'],
    ],
    ['3) a\n4) b\n\n- other', [{ 'list from 3': [['a'], ['b']] }, { list: [['other']] }]],
    ['text\n- list\nlazy', ['text', { list: [['list lazy']] }]],
    ['text\n2026. no list', ['text 2026. no list']],
    ['> a\n> - b\nlazy\n\nafter', [{ quote: ['a', { list: [['b lazy']] }] }, 'after']],
    ['```ts title=x\nconst a = `1`;\n\n# no\n```\nafter', ['code ts: const a = `1`;\n\n# no', 'after']],
    ['~~~\n```\n~~~', ['code -: ```']],
    ['```\nnever closed', ['code -: never closed']],
    ['    indented\n\n      more\n\nafter', ['code -: indented\n\n  more', 'after']],
    [
      '|a|b|\n|:--|--:|\n| 1 | `x\\|y` |\n| 2 |\n\nafter',
      [
        {
          headers: ['a', 'b'],
          rows: [
            ['1', 'code(x|y)'],
            ['2', ''],
          ],
        },
        'after',
      ],
    ],
    ['before\na | b\n--|--\n1 | 2', ['before', { headers: ['a', 'b'], rows: [['1', '2']] }]],
    ['a | b\n--|--|--', ['a | b --|--|--']],
    ['---\ntitle: x\n---\n# Page', ['code yaml: title: x', 'h1 Page']],
    ['<div>\n\n# in html\n\n</div>', ['<div>', 'h1 in html', '</div>']],
    ['\u00a0', []],
    ['a\r\nb\rc', ['a b c']],
  ])('%j', (text, expected) => {
    expect(outline(read(text))).toEqual(expected);
  });

  it('numbers headings of the same text as GitHub does', () => {
    const ids = read('# A b\n# A b\n# A b-1\n# Über *uns*!\n# ***').map((block) =>
      block.kind === 'heading' ? block.id : '',
    );
    expect(ids).toEqual(['a-b', 'a-b-1', 'a-b-1-1', 'über-uns', 'section']);
  });

  it('takes the first heading for the title', () => {
    const [page] = readPages([{ path: 'docs/a.md', text: '```\n# no\n```\nintro\n\n# The *first*\n# Second' }]);
    expect(page?.title).toBe('The first');
  });
});

describe('pages that mean harm', () => {
  const LENGTH = 100_000;
  const PATTERNS = [
    '[',
    '![',
    '](',
    '[](',
    '*',
    '**',
    '_',
    '*a ',
    'a* ',
    '*a **b ',
    '~~',
    '`',
    '` `` ``` ',
    '<',
    '<a',
    '&',
    '\\',
    'h',
    'https://',
    'http',
    '> ',
    '- ',
    '1. ',
    '#',
    '|',
    '|-',
    '- - ',
    '    ',
    '\n',
    '\n- a\n  ',
    '\n> ',
    '|a|\n|-|\n',
    'a\n=\n',
    '```\n',
    '[a]: b\n',
    '[a][',
    '[a](b',
    '*[',
    ']*',
    '\t',
    'a|',
    '<https://',
    '&#',
  ];

  it.each(PATTERNS)('%j over and over is read in proportion to its length', (pattern) => {
    const cost = (length: number): number => {
      const text = pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
      const start = process.cpuUsage();
      JSON.stringify(read(text));
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    cost(1000);
    // Far below what anything worse than linear would take at this length, far above what a slow machine takes.
    expect(cost(LENGTH)).toBeLessThan(1500);
  });

  it('nests no deeper than a reader of the result can follow', () => {
    const depth = (value: unknown): number => {
      if (typeof value !== 'object' || value === null) return 0;
      return 1 + Math.max(0, ...Object.values(value).map(depth));
    };
    const texts = [
      '> '.repeat(5000),
      '- '.repeat(5000),
      '*a **b '.repeat(5000),
      `${'*a '.repeat(3000)}${' a*'.repeat(3000)}`,
      '[*'.repeat(5000),
    ];
    for (const text of texts) expect(depth(read(`${text}x`))).toBeLessThan(100);
  });

  it('gives names of the language no meaning', () => {
    const text = '[a]: https://example.com\n\n[__proto__] [constructor] [toString]\n\n# __proto__\n# constructor';
    const blocks = read(text);
    expect(outline(blocks)).toEqual(['[strong(proto)] [constructor] [toString]', 'h1 strong(proto)', 'h1 constructor']);
  });
});
