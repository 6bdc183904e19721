import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { marked } from 'marked';
import { CliWorkspace } from '../../support/cli-workspace.ts';
import { hostileStrings, hostileWorkspace } from '../../support/hostile-platform.ts';

const STRINGS = hostileStrings();
/** Every element that a page may have, and the attributes that it may have. */
const ELEMENTS: { readonly [element: string]: readonly string[] } = {
  html: ['lang'],
  meta: ['charset', 'content', 'http-equiv', 'name'],
  a: ['class', 'href', 'rel'],
  div: ['aria-label', 'class', 'role', 'tabindex'],
  nav: ['aria-label'],
  main: ['id'],
  p: ['class'],
  th: ['scope'],
  figure: ['tabindex'],
  figcaption: ['class'],
  svg: ['aria-label', 'height', 'role', 'viewBox', 'width'],
  g: ['class'],
  rect: ['height', 'rx', 'width', 'x', 'y'],
  text: ['class', 'text-anchor', 'x', 'y'],
  path: ['class', 'd', 'stroke-dasharray'],
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, ['id']])),
  ...Object.fromEntries(
    'head body title style ul ol li dl dt dd table thead tbody tr td code pre em strong s blockquote hr br wbr'
      .split(' ')
      .map((name) => [name, []]),
  ),
};

const workspace = new CliWorkspace();
beforeAll(async () => {
  workspace.write(hostileWorkspace(STRINGS));
  for (const format of ['html', 'markdown']) {
    const { exit, error } = await workspace.run('doc', '-o', `.docs/${format}`, '--output-format', format);
    if (exit !== 0) throw new Error(error);
  }
}, 120_000);
afterAll(() => workspace.dispose());

function pagesOf(format: 'html' | 'markdown'): { readonly name: string; readonly text: string }[] {
  const names = readdirSync(join(workspace.folder, '.docs', format)).filter((name) => !name.startsWith('.'));
  return names.map((name) => ({ name, text: workspace.read(`.docs/${format}/${name}`) }));
}

interface Tag {
  readonly element: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

function tagsOf(html: string): Tag[] {
  const [, body = ''] = html.split('</style>');
  return [...`${html.split('<style>', 1)[0]}${body}`.matchAll(/<([a-z][a-z0-9]*)((?:\s[^<>]*)?)>/gi)].map(
    ([, element = '', rest = '']) => ({
      element,
      attributes: [...rest.matchAll(/\s([^\s=]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
    }),
  );
}

describe('documentation of 500 services whose every text is hostile', () => {
  it('has a page for each, with names that are safe everywhere', () => {
    for (const format of ['html', 'markdown'] as const) {
      const names = pagesOf(format).map(({ name }) => name);
      expect(names).toHaveLength(STRINGS.length + 2);
      expect(names.filter((name) => !/^[\w+-][\w.+-]*\.(html|md)$/.test(name) || name.length > 250)).toEqual([]);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    }
  });

  it('has no element, no attribute and no address but ours', () => {
    const wrong = pagesOf('html').flatMap(({ name, text }) =>
      tagsOf(text).flatMap(({ element, attributes }) => {
        const allowed = ELEMENTS[element];
        if (allowed === undefined) return [`${name}: <${element}>`];
        return attributes.flatMap(([attribute, value]) => {
          if (!allowed.includes(attribute)) return [`${name}: <${element} ${attribute}>`];
          const isFine =
            attribute !== 'href' || /^(#[^\s]*|[\w+-][\w.+-]*\.html|https?:\/\/\S+|mailto:\S+)$/.test(value);
          return isFine ? [] : [`${name}: ${value}`];
        });
      }),
    );
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it('has no bare angle bracket outside its elements', () => {
    const wrong = pagesOf('html').flatMap(({ name, text }) => {
      const rest = text.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<\/?[a-z][^<>]*>|<!doctype html>/gi, '');
      return /[<>]/.test(rest) ? [name] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('keeps ids unique and links to headings that are there', () => {
    for (const { name, text } of pagesOf('html')) {
      const ids = tagsOf(text).flatMap(({ attributes }) =>
        attributes.filter(([key]) => key === 'id').map(([, id]) => id),
      );
      const targets = tagsOf(text).flatMap(({ attributes }) =>
        attributes.flatMap(([key, value]) => (key === 'href' && value.startsWith('#') ? [value.slice(1)] : [])),
      );
      expect({ name, repeated: ids.filter((id, index) => ids.indexOf(id) !== index) }).toEqual({ name, repeated: [] });
      expect({ name, lost: targets.filter((target) => !ids.includes(target)) }).toEqual({ name, lost: [] });
    }
  });

  it('shows every text in the index, its invisible characters spelled out', () => {
    const index = workspace.read('.docs/html/index.html');
    const shown = index.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
    const missing = STRINGS.filter(
      (text) => !/[\p{Cc}\p{Cs}\u2028\u2029\u202e]/u.test(text) && text.length < 900,
    ).filter((text) => !shown.includes(text));
    expect(missing).toEqual([]);
  });

  it('has Markdown that a reader of Markdown makes no element of somebody else of', () => {
    const wrong = pagesOf('markdown').flatMap(({ name, text }) => {
      const html = String(marked.parse(text, { gfm: true }));
      const elements = tagsOf(html).filter(
        ({ element }) => ELEMENTS[element] === undefined && !['del', 'span'].includes(element),
      );
      const scripts = tagsOf(html).flatMap(({ attributes }) =>
        attributes.filter(
          ([key, value]) => key.startsWith('on') || (key === 'href' && /^(javascript|data):/i.test(value)),
        ),
      );
      return elements.length + scripts.length === 0 ? [] : [{ name, elements: elements.slice(0, 3), scripts }];
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  });
});
