import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Platform } from '../../src/app/index.ts';
import { createData } from '../../src/dashboard/data.ts';
import { buildStaticSite } from '../../src/dashboard/index.ts';
import { anchorOf } from '../../src/dashboard/service-link.ts';
import { renderReport } from '../../src/report/index.ts';
import { DOC } from '../report/samples.ts';

const hostile = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='x",
    '</style><style>*{}',
    '</title>',
    '--></pre>',
    '```\n<b>',
    '`|`<a href=javascript:x>',
    '&lt;script&gt;',
    '\u202e\u0000\ud800',
    '__proto__',
    'constructor',
  ),
  fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '`', '&', '#', ';', '/', '|', '\n', 'a', '\ud83d') }),
);

/** The sample with a hostile text wherever a contract can have one. */
function poison<Value>(value: Value, next: () => string, key = ''): Value {
  if (typeof value === 'string') return (key === 'kind' || key === 'type' ? value : next()) as Value;
  if (Array.isArray(value)) return value.map((item) => poison(item, next, key)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, poison(part, next, name)])) as Value;
}

function platformOf(text: string): Platform {
  const contract = poison(DOC, () => text);
  const { name, version, source, digest = '' } = contract;
  const ref = { ref: text, compatibility: text, required: false };
  const leaf = { name: `${name}2`, version, source, dependencies: [] };
  const dependencies = [
    { ...ref, shared: false, node: leaf },
    { ...ref, shared: true, node: leaf },
    { ...ref, shared: false, error: text },
  ];
  const { digest: _digest, ...other } = { ...contract, name: leaf.name };
  return {
    graphs: [
      {
        root: { name, version, source, digest, dependencies },
        cycles: [[text, text]],
        conflicts: [{ name: text, versions: [text] }],
      },
    ],
    contracts: [contract, other],
  };
}

/** Every tag as the browser would see it, without what it holds. */
function tagsOf(page: string): string[] {
  return [...new Set(page.match(/<[^>]*>/g))].sort();
}

/** The tags of a page whose texts are all harmless, with addresses and anchors taken out. */
function shapeOf(page: string): string[] {
  const tags = tagsOf(page.replace(/<style>[\s\S]*?<\/style>/, '<style></style>'));
  return [...new Set(tags.map((tag) => tag.replace(/(id|href)="[\w#.@-]*"/, '$1=""')))];
}

describe('pages of contracts with hostile texts', () => {
  const harmless = platformOf('harmless');

  it('has the same tags in the dashboard as for harmless ones', () => {
    const shape = shapeOf(buildStaticSite(createData(harmless))['index.html']);
    fc.assert(
      fc.property(hostile, (text) => {
        const page = buildStaticSite(createData(platformOf(text)))['index.html'];
        expect(shapeOf(page)).toEqual(shape);
        expect(page).not.toMatch(/<script|[^\P{Cc}\n]|[\u202e\p{Cs}]/u);
      }),
    );
  });

  it('has the same tags in the documentation as for harmless ones', () => {
    const shape = shapeOf(
      renderReport(
        poison(DOC, () => 'harmless'),
        'html',
      ),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        expect(
          shapeOf(
            renderReport(
              poison(DOC, () => text),
              'html',
            ),
          ),
        ).toEqual(shape);
      }),
    );
  });

  it('has no element and no fence of its own in the Markdown documentation', () => {
    const lines = renderReport(
      poison(DOC, () => 'harmless'),
      'markdown',
    ).split('\n').length;
    fc.assert(
      fc.property(hostile, (text) => {
        const markdown = renderReport(
          poison(DOC, () => text),
          'markdown',
        );
        const outside = markdown
          .replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '')
          .replaceAll(/<\/?(code|span)>/g, '');
        expect(markdown.split('\n').length).toBeLessThanOrEqual(lines);
        expect(outside).not.toMatch(/<[a-z/!]/i);
      }),
    );
  });
});

describe('the page', () => {
  const page = buildStaticSite(createData(platformOf('x')))['index.html'];

  it('needs nothing from outside and runs nothing', () => {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|src=|@import|url\(|https?:/);
    expect([...page.matchAll(/href="([^"]*)"/g)].every(([, target]) => target?.startsWith('#'))).toBe(true);
  });

  it('allows exactly the style that it has', () => {
    const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? '';
    expect(page).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  });

  it('has a target for every link', () => {
    const targets = [...page.matchAll(/href="#([^"]*)"/g)].map(([, target]) => target);
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives different services different anchors', () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        expect(anchorOf(a) === anchorOf(b)).toBe(a === b);
        expect(anchorOf(a)).toMatch(/^[A-Za-z0-9.@_-]*$/);
      }),
    );
  });
});
