import { describe, expect, it } from '@jest/globals';
import type { Change } from '../../src/base/index.ts';
import { type DiffReport, renderReport } from '../../src/report/index.ts';
import { at, BROKEN_GRAPH, CHANGED_RESULT, CHECK, DIFF, EXPLAIN, PUBLISH, VALIDATE } from './samples.ts';

const CHANGE: Change = {
  rule: 'sample/any',
  path: 'a.b',
  type: 'modified',
  classification: 'NON_BREAKING',
  reason: 'a.b modified',
  fingerprint: '',
};

const REMOVED_AT = { before: at('interfaces/openapi.yaml', 12), after: at('interfaces/openapi.yaml', 8) };

const EMPTY_DIFF: DiffReport = { ...DIFF, changes: [], sbomChanges: [], findings: [], nextVersion: null };

function lineOf(change: Partial<Change>): string | undefined {
  return renderReport({ ...EMPTY_DIFF, changes: [{ ...CHANGE, ...change }] }, 'text').split('\n')[2];
}

describe('the line of a change', () => {
  it.each<[string, Partial<Change>, string]>([
    ['no values', {}, ''],
    ['a number and a list', { before: 1, after: ['x', 2] }, ' [1 -> ["x",2]]'],
    ['null, which is a value', { before: null, after: false }, ' [null -> false]'],
    ['an empty text', { before: '', after: 'x' }, ' ["" -> x]'],
    ['only a new value', { after: 'x' }, ' [+ x]'],
    ['only an old value', { before: 'x' }, ' [- x]'],
    ['line breaks and terminal commands', { after: 'a\n\u001b[31m\u202eb' }, ' [+ a\\n\\u001b[31m\\u202eb]'],
    ['a long value', { after: 'x'.repeat(201) }, ` [+ ${'x'.repeat(200)}…]`],
    ['a long value without half an emoji', { after: `${'x'.repeat(199)}😀` }, ` [+ ${'x'.repeat(199)}…]`],
    ['a value of just 200 characters', { after: 'x'.repeat(200) }, ` [+ ${'x'.repeat(200)}]`],
  ])('shows %s', (_name, change, bracket) => {
    expect(lineOf(change)).toBe(`  [NON_BREAKING] a.b (modified): a.b modified${bracket}`);
  });

  it('stays one line whatever path and reason contain', () => {
    expect(lineOf({ path: 'a\nb', reason: 'c\r\nd' })).toBe('  [NON_BREAKING] a\\nb (modified): c\\r\\nd');
  });
});

describe('the text of a diff', () => {
  it('says so when nothing changed', () => {
    const report: DiffReport = { ...EMPTY_DIFF, classification: 'NON_BREAKING' };
    expect(renderReport(report, 'text')).toBe('Classification: NON_BREAKING\nNo changes detected.\n');
  });

  it('never says "no changes" when a document could not be read', () => {
    const report: DiffReport = { ...EMPTY_DIFF, findings: VALIDATE.bundles[1]?.findings ?? [] };
    expect(renderReport(report, 'text')).toContain('Not everything could be compared');
    expect(renderReport(report, 'text')).not.toMatch(/no changes/i);
    expect(renderReport(report, 'markdown')).not.toMatch(/no changes/i);
  });

  it.each([
    [true, 'Next version: 2.0.0 (declared)'],
    [false, 'Next version: 2.0.0 (1.3.0 does not declare these changes)'],
  ])('names the next version last (declared: %s)', (declared, line) => {
    const text = renderReport({ ...DIFF, declared }, 'text');
    expect(text.trimEnd().split('\n').at(-1)).toBe(line);
  });
});

describe('other texts', () => {
  it('leaves out the sections of explain that are empty', () => {
    const { owner, runtime, scaling, ...rest } = EXPLAIN;
    const text = renderReport({ ...rest, interfaces: [], dependencies: [] }, 'text');
    expect(text).toBe('Service: payments-service@2.0.0\nPacto Version: 1.0\n');
  });

  it('shows unresolved dependencies, cycles and conflicts of a graph', () => {
    expect(renderReport(BROKEN_GRAPH, 'text').split('\n')).toEqual([
      'a@1.0.0',
      '├─ b@1.0.0',
      '│  └─ a@1.0.0 (shared)',
      '└─ redis@sha256:0123456 (error: not found)',
      '',
      'Cycles (1):',
      '  a@1.0.0 -> b@1.0.0 -> a@1.0.0',
      '',
      'Conflicts (1):',
      '  redis: [redis@6.0.0 redis@7.2.0]',
      '',
    ]);
  });

  it.each<[string, Change['location'], string | undefined]>([
    ['in the bundle at hand', REMOVED_AT, '      at services/payments/interfaces/openapi.yaml:8'],
    [
      'in the baseline when only that has one',
      { before: at('interfaces/openapi.yaml', 12) },
      '      at oci://ghcr.io/acme/payments:1.2.0/interfaces/openapi.yaml:12',
    ],
    ['nowhere when neither has one', undefined, undefined],
  ])('points at the line %s', (_name, location, line) => {
    const change: Change = { ...CHANGE, classification: 'BREAKING', ...(location && { location }) };
    const report = { ...CHECK, results: [{ ...CHANGED_RESULT, changes: [change] }] };
    const lines = renderReport(report, 'text').split('\n');
    expect(lines.find((text) => text.startsWith('      at '))).toBe(line);
  });

  it('points at the file of a removed service in its folder and commit', () => {
    const change: Change = {
      ...CHANGE,
      type: 'removed',
      classification: 'BREAKING',
      location: { before: at('pacto.yaml', 2) },
    };
    const baseline = { ref: `git:${'0123456789abcdef'.repeat(2)}`, tag: '1.0.0', digest: '' };
    const report = {
      ...CHECK,
      results: [{ ...CHANGED_RESULT, status: 'removed' as const, baseline, changes: [change] }],
    };
    const place = 'services/payments/pacto.yaml:2 in git:0123456789ab';
    expect(renderReport(report, 'text').split('\n')).toContain(`      at ${place}`);
    expect(renderReport(report, 'markdown')).toContain(`- at \`${place}\``);
  });

  it('says when there is nothing to validate or to publish', () => {
    expect(renderReport({ ...VALIDATE, bundles: [] }, 'text')).toBe('No bundles found.\n');
    expect(renderReport({ ...PUBLISH, dryRun: false, results: [] }, 'text')).toBe('Nothing to publish.\n');
  });
});
