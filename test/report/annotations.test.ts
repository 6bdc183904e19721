import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Annotation, type CheckResult, listAnnotations, selectAnnotations } from '../../src/report/index.ts';
import { change, check, declared, failing, first, hostile, manyChanges, same } from './comment-samples.ts';
import { at, FAILURE, VALIDATE } from './samples.ts';

function listed(...results: readonly CheckResult[]): Annotation[] {
  return listAnnotations(check('', results), { folder: '' });
}

describe('the annotation of a removed thing', () => {
  const [annotation] = listed(failing('orders'));

  it('is on the line of what is left of it', () => {
    expect(annotation).toMatchObject({
      level: 'error',
      file: 'services/orders/contract/interfaces/openapi.yaml',
      startLine: 9,
      endLine: 9,
      startColumn: 1,
      endColumn: 5,
      title: 'Breaking: API path /orders/{id}/cancel removed',
    });
  });

  it('quotes it, and says where it stood and what to do', () => {
    expect(annotation?.message.split('\n')).toEqual([
      'orders: API path /orders/{id}/cancel removed',
      'openapi.paths[/orders/{id}/cancel]',
      'Was /orders/{id}/cancel, stood on line 48 of interfaces/openapi.yaml in 1.1.0',
      'Why: Consumers that call the path get 404.',
      'Fix: Keep the path and mark it deprecated, or release a new major version.',
      'Or release it as 2.0.0.',
      'Rule: openapi/path-removed',
    ]);
  });

  it('is on the first line of the contract when nothing is left', () => {
    const gone = change('BREAKING', '/a', { location: { before: at('openapi.yaml', 3) } });
    expect(listed(failing('orders', [gone]))).toMatchObject([
      { file: 'services/orders/contract/pacto.yaml', startLine: 1, endLine: 1 },
    ]);
  });

  it('is at the first line of a long range, without columns', () => {
    const range = { start: { line: 4, column: 3 }, end: { line: 90, column: 1 } };
    const [long] = listed(failing('orders', [change('BREAKING', '/a', { location: { after: { file: 'a', range } } })]));
    expect(long).toMatchObject({ startLine: 4, endLine: 4 });
    expect(long).not.toHaveProperty('startColumn');
  });
});

describe('the level of an annotation', () => {
  const potential = change('POTENTIAL_BREAKING', '/a');
  const error = { rule: 'SAMPLE', severity: 'error', message: 'broken', path: '' } as const;
  it.each<[string, CheckResult, string[]]>([
    ['a break that fails', failing('a'), ['error']],
    ['a declared break', declared('a'), ['warning']],
    ['a waived break', failing('a', [change('BREAKING', '/a', { waived: { reason: 'agreed' } })]), ['notice']],
    ['a potential break next to a break', failing('a', [change('BREAKING', '/b'), potential]), ['error', 'warning']],
    ['a potential break that fails', failing('a', [potential]), ['error']],
    ['a harmless change', failing('a', [change('NON_BREAKING', '/a')]), []],
    ['an error', { ...failing('a', []), findings: [error] }, ['error']],
    [
      'a declared break next to an error',
      { ...declared('a'), verdict: 'fail', findings: [error] },
      ['error', 'warning'],
    ],
    ['an error that passes', { ...first('a'), verdict: 'pass', findings: [error] }, ['warning']],
    ['what was edited in prose', same('a', 'edited'), []],
  ])('of %s', (_name, result, levels) => {
    const spread = result.changes.map((one, index) => ({ ...one, rule: `sample/${index}` }));
    expect(listed({ ...result, changes: spread }).map(({ level }) => level)).toEqual(levels);
  });
});

describe('annotations', () => {
  it('come in the order of what to act on', () => {
    const finding = (severity: 'error' | 'warning' | 'info') =>
      ({ rule: severity, severity, message: severity, path: '' }) as const;
    const quiet = { ...declared('a'), findings: [finding('info'), finding('warning')] };
    const invalid = { ...failing('b', []), findings: [finding('error')] };
    expect(listed(quiet, invalid, failing('c')).map(({ level, title }) => `${level} ${title}`)).toEqual([
      'error Breaking: API path /orders/{id}/cancel removed',
      'error error',
      'warning Breaking, declared by 2.0.0: API path /orders/{id}/cancel removed',
      'warning warning',
      'notice info',
    ]);
  });

  it('of one rule on one line are one, which names the others', () => {
    const [annotation, ...others] = listed(failing('a', manyChanges(40)));
    expect(others).toEqual([]);
    expect(annotation?.title).toMatch(/ \(and 23 more\)$/);
    expect(annotation?.message).toContain('\nAlso: a: API path /resources/1/things/{thingId} removed');
    expect(annotation?.message).toMatch(/\nAnd 13 more\.$/);
  });

  it('of the published side have no line of this one', () => {
    const finding = { rule: 'SAMPLE', severity: 'error', message: 'before: pacto.yaml:3: broken', path: 'a' } as const;
    expect(listed({ ...failing('a', []), findings: [finding] })).toEqual([]);
  });

  it('of the workspace are on its configuration, below its folder', () => {
    const findings = [{ rule: 'SAMPLE', severity: 'error', message: 'twice', path: '' }] as const;
    const list = listAnnotations(check('', [failing('a')], { findings }), { folder: 'platform/eu' });
    expect(list.map(({ file }) => file)).toEqual([
      'platform/eu/services/a/contract/interfaces/openapi.yaml',
      'platform/eu/pacto.config.yaml',
    ]);
  });

  it('of a validation are its findings', () => {
    expect(listAnnotations(VALIDATE, { folder: '' })).toMatchObject([
      { level: 'error', file: 'bundles/payments/pacto.yaml', startLine: 9, startColumn: 11 },
      { level: 'warning', file: 'bundles/payments/pacto.yaml', startLine: 1 },
      { level: 'notice', file: 'bundles/payments/pacto.yaml', startLine: 1 },
    ]);
  });

  it('are not there when nothing was judged', () => {
    expect(listAnnotations(FAILURE, { folder: '' })).toEqual([]);
  });

  it('hide nothing and stay within what GitHub takes, whatever a contract says', () => {
    for (const { title, message } of listAnnotations(hostile(), { folder: '' })) {
      expect(title.length).toBeLessThanOrEqual(255);
      expect(message.length).toBeLessThanOrEqual(3_001);
      expect(title + message).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u200b]/u);
    }
  });
});

describe('a budget', () => {
  const of = (level: Annotation['level'], count: number): Annotation[] =>
    Array.from({ length: count }, () => ({ level, file: 'a', startLine: 1, endLine: 1, title: '', message: '' }));

  it('takes all when there is room', () => {
    const list = [...of('error', 10), ...of('notice', 10)];
    expect(selectAnnotations(list, { error: 10, warning: 10, notice: 10 })).toEqual({ shown: list, left: 0 });
  });

  it('leaves room for one notice when there is not', () => {
    const list = [...of('error', 12), ...of('notice', 10)];
    const { shown, left } = selectAnnotations(list, { error: 10, warning: 10, notice: 10 });
    expect(shown).toEqual([...of('error', 10), ...of('notice', 9)]);
    expect(left).toBe(3);
  });

  it('is never exceeded, and what is left is counted', () => {
    const size = fc.integer({ min: 0, max: 15 });
    fc.assert(
      fc.property(size, size, size, size, size, size, (errors, warnings, notices, error, warning, notice) => {
        const list = [...of('error', errors), ...of('warning', warnings), ...of('notice', notices)];
        const { shown, left } = selectAnnotations(list, { error, warning, notice });
        const count = (level: string): number => shown.filter((annotation) => annotation.level === level).length;
        expect([count('error') <= error, count('warning') <= warning, count('notice') <= notice]).not.toContain(false);
        expect(shown.length + left).toBe(list.length);
        expect(left === 0 || notice === 0 || count('notice') < notice).toBe(true);
      }),
    );
  });
});
