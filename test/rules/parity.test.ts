import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { compareText } from '../../src/base/index.ts';
import { renderReport } from '../../src/report/index.ts';
import { findRule, listRules, type RuleEntry } from '../../src/rules/index.ts';

const ROOT = join(import.meta.dirname, '../..');
const FIXTURES = join(ROOT, 'test/rules');
const DOCS = join(ROOT, 'docs/rules');
const RULES = listRules();
const CHANGE_RULES = RULES.filter((rule) => rule.kind === 'change');

function idsOf(rules: readonly RuleEntry[]): string[] {
  return rules.map((rule) => rule.id);
}

function formatOf(id: string): string {
  return id.split('/')[0] ?? id;
}

/** Folders of fixtures of changes, as rule ids. */
function fixtureIds(): string[] {
  const formats = foldersIn(FIXTURES).filter((format) => format !== 'validation');
  return formats
    .flatMap((format) => foldersIn(join(FIXTURES, format)).map((name) => `${format}/${name}`))
    .sort(compareText);
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

const LITERAL = /'([a-z0-9-]+\/[a-z0-9-]+|[A-Z][A-Z0-9_]+)'/g;
const TEMPLATE = /`((?:[a-z0-9-]+\/|\$\{[^}]*\}[-_])(?:[\w-]|\$\{[^}]*\})+)`/g;

/**
 * Patterns of the rule ids that a file of the engine names: quoted ones, and templates, in which `${…}` stands for any
 * words, at the beginning only for a quoted text of the same file: `${prefix}-${kind}` with 'openapi/request'.
 */
function idsNamedIn(text: string): string[] {
  const literals = [...text.matchAll(LITERAL)].map(([, id]) => id ?? '');
  const templates = [...text.matchAll(TEMPLATE)].map(([, template]) => template ?? '');
  const whole = templates.flatMap((template) =>
    template.startsWith('$') ? literals.map((id) => template.replace(/^\$\{[^}]*\}/, id)) : [template],
  );
  return [...literals, ...whole.map((template) => template.replace(/\$\{[^}]*\}/g, '[a-z0-9-]+'))];
}

/** One pattern for every rule id that the engine, the tables left out, can emit. */
function emittedIds(): RegExp {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(join(ROOT, 'src/rules/')));
  const ids = files.flatMap((file) => idsNamedIn(readFileSync(file, 'utf8')));
  return new RegExp(`^(?:${[...new Set(ids)].join('|')})$`);
}

describe('rule tables', () => {
  it('spell ids as format/subject-what-happened or in capitals', () => {
    for (const { id, kind } of RULES) {
      expect(id).toMatch(kind === 'change' ? /^[a-z0-9-]+\/[a-z0-9-]+$/ : /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/);
    }
  });

  it('are listed in the order of their ids, each id once', () => {
    const ids = idsOf(RULES);
    expect(ids).toEqual([...new Set(ids)].sort(compareText));
    expect(ids.map((id) => findRule(id)?.id)).toEqual(ids);
    expect(findRule('__proto__')).toBeUndefined();
  });

  it('say what a rule is, why it matters and what it rests on', () => {
    const silent = RULES.filter(({ title, why, source, since }) => [title, why, source, since].includes(''));
    expect(idsOf(silent)).toEqual([]);
  });

  it('say how to avoid every change that may break someone', () => {
    const silent = CHANGE_RULES.filter((rule) => rule.classification !== 'NON_BREAKING' && rule.fix.trim() === '');
    expect(idsOf(silent)).toEqual([]);
  });

  it('replace retired rules by living ones', () => {
    const lost = RULES.filter(({ replacedBy }) => replacedBy !== undefined && findRule(replacedBy) === undefined);
    expect(idsOf(lost)).toEqual([]);
  });
});

describe('rules and everything that must agree with them', () => {
  it('have a fixture for every change rule, and none is left over', () => {
    expect(fixtureIds()).toEqual(idsOf(CHANGE_RULES));
  });

  it('are each named by the engine', () => {
    const emitted = emittedIds();
    const silent = RULES.filter((rule) => !rule.replacedBy && !emitted.test(rule.id));
    expect(idsOf(silent)).toEqual([]);
  });

  it('are the rules of SARIF', () => {
    const log = JSON.parse(renderReport({ kind: 'validate', bundles: [] }, 'sarif'));
    expect(log.runs[0].tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual(idsOf(RULES));
  });

  it('are the headings of docs/rules', () => {
    const pages = existsSync(DOCS) ? readdirSync(DOCS).filter((name) => name !== 'README.md') : [];
    const headings = pages.flatMap((page) =>
      [...readFileSync(join(DOCS, page), 'utf8').matchAll(/^## `(.+)`$/gm)].map(([, id]) => id ?? ''),
    );
    expect(headings.sort(compareText)).toEqual(idsOf(RULES));
  });

  it('stand on the page of their format', () => {
    const misplaced = CHANGE_RULES.filter(({ id }) => {
      const page = join(DOCS, `${formatOf(id)}.md`);
      return !existsSync(page) || !readFileSync(page, 'utf8').includes(`## \`${id}\``);
    });
    expect(idsOf(misplaced)).toEqual([]);
  });

  it('have a row for every finding that is built by hand', () => {
    const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const texts = files.map((name) => readFileSync(join(ROOT, 'src', name), 'utf8'));
    const ids = texts.flatMap((text) => [...text.matchAll(/\brule: '([^']+)'/g)].map(([, id]) => id ?? ''));
    expect(ids.length).toBeGreaterThan(3);
    expect([...new Set(ids)].filter((id) => findRule(id) === undefined)).toEqual([]);
  });
});
