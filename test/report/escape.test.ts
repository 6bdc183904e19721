import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codeSpan, escapeHtml, escapeMarkdown } from '../../src/report/markdown/escape.ts';
import { code, md, table } from '../../src/report/markdown/markup.ts';

describe('escapeMarkdown', () => {
  it.each([
    ['plain words, 3.14 and (brackets)', 'plain words, 3.14 and (brackets)'],
    ['a|b', 'a&#124;b'],
    ['`rm`', '&#96;rm&#96;'],
    ['<script>&amp;', '&#60;script&#62;&#38;amp;'],
    ['ask @octocat', 'ask @&#8203;octocat'],
    ['me@example.com', 'me@&#8203;example.com'],
    ['fixes #12', 'fixes \\#&#8203;12'],
    ['acme/app#12', 'acme/app\\#&#8203;12'],
    ['gh-12', 'gh-&#8203;12'],
    ['https://evil.example', 'https:&#8203;//evil.example'],
    ['www.evil.example', 'www&#8203;.evil.example'],
    ['file:100:2', 'file:&#8203;100:2'],
    ['[text](javascript:alert)', '\\[text\\](javascript:alert)'],
    ['![image](x)', '!\\[image\\](x)'],
    ['*a* _b_ ~c~', '\\*a\\* \\_b\\_ \\~c\\~'],
    ['C:\\temp', 'C:\\\\temp'],
    ['$x$', '<span>$</span>x<span>$</span>'],
    ['line\n# heading', 'line\\\\n\\# heading'],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['1. item', '1\\. item'],
    ['    code', '&#32;   code'],
    ['abc\u202edef', 'abc\\\\u202edef'],
    ['zero\u200bwidth', 'zero\\\\u200bwidth'],
    ['\ud800', '\\\\ud800'],
    ['שלום 👩‍👩‍👧', 'שלום 👩‍👩‍👧'],
  ])('makes %j inert', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe('codeSpan', () => {
  it.each([
    ['GET /charges/{id}', '`GET /charges/{id}`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['``x', '``` ``x ```'],
    [' x ', '`  x  `'],
    ['', '`""`'],
    ['two\nlines', '`two\\nlines`'],
    ['a|b', '<code>a&#124;b</code>'],
    ['`|@x', '<code>&#96;&#124;&#64;&#8203;x</code>'],
  ])('shows %j', (text, span) => {
    expect(codeSpan(text)).toBe(span);
  });

  it('has a fence that no run of backticks inside equals', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('`', 'a', ' ', '\\') }), (text) => {
        const span = codeSpan(text);
        const fence = /^`+/.exec(span)?.[0] ?? '';
        const inner = span.slice(fence.length, -fence.length);
        const runs = inner.match(/`+/g) ?? [];
        expect(span.endsWith(fence)).toBe(true);
        expect(runs).not.toContain(fence);
        expect(inner).not.toMatch(/^`|`$/);
      }),
    );
  });
});

describe('escapeHtml', () => {
  it('leaves no element, mention or reference', () => {
    expect(escapeHtml('</summary>@team #1 "x"')).toBe('&#60;/summary&#62;@&#8203;team #&#8203;1 &#34;x&#34;');
  });
});

describe('a table of hostile texts', () => {
  const hostile = fc.string({
    unit: fc.oneof(
      fc.constantFrom('|', '\\', '`', '\n', '\r', '<', '>', '@', '#', '1', '[', ']', '\u202e', ' '),
      fc.string(),
    ),
  });

  it('has the same number of borders in every row, however a reader counts them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile), { minLength: 1 }), (texts) => {
        const rows = texts.map(([text, value]) => [md`${text}`, code(value), md`*${text}*`]);
        const lines = table(['a', 'b', 'c'], rows).text.split(/[\n\r\u2028\u2029]/);
        expect(lines).toHaveLength(rows.length + 2);
        expect(new Set(lines.map((line) => line.split('|').length))).toEqual(new Set([5]));
      }),
    );
  });

  it('has no character that hides or reorders text, and no live mention, reference or element', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const escaped = escapeMarkdown(text);
        expect(escaped).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(escaped).not.toMatch(/@(?!&#8203;)/);
        expect(escaped).not.toMatch(/(?<!&)#\w/);
        expect(escaped.replaceAll('<span>$</span>', '')).not.toMatch(/[<>`|]/);
      }),
    );
  });
});
