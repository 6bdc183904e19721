import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Change, Classification } from '../../src/base/index.ts';
import { renderReport } from '../../src/report/index.ts';
import { DEMO_GRAPH, DIFF, EXPLAIN } from './samples.ts';

function readSeed(file: string): string {
  return readFileSync(join(import.meta.dirname, 'seed', file), 'utf8');
}

/** The facts of a line, taken apart by its grammar. */
function changeOf(line: string): Change {
  const { groups } =
    /^ {2}\[(?<class>\w+)\] (?<path>\S+) \((?<type>\w+)\): (?<reason>.*) \[(?<values>.*)\]$/.exec(line) ?? {};
  const values = groups?.values ?? '';
  const [before, after] = /^[+-] /.test(values)
    ? [values.startsWith('-') ? values.slice(2) : undefined, values.startsWith('+') ? values.slice(2) : undefined]
    : values.split(' -> ');
  return {
    rule: 'sample/any',
    classification: groups?.class as Classification,
    path: groups?.path ?? '',
    type: groups?.type as Change['type'],
    reason: groups?.reason ?? '',
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    fingerprint: '',
  };
}

describe('upstream texts, byte for byte', () => {
  it('explains a contract', () => {
    expect(renderReport(EXPLAIN, 'text')).toBe(readSeed('explain.txt'));
  });

  it('draws a dependency graph', () => {
    expect(renderReport(DEMO_GRAPH, 'text')).toBe(readSeed('graph.txt'));
  });

  it.each(readSeed('diff-lines.txt').trimEnd().split('\n'))('writes the line %s', (line) => {
    const text = renderReport({ ...DIFF, changes: [changeOf(line)] }, 'text');
    expect(text.split('\n')).toContain(line);
  });
});
