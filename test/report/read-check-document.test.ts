import { describe, expect, it } from '@jest/globals';
import { readCheckDocument, renderComment, renderReport } from '../../src/report/index.ts';
import { ShapeError } from '../../src/report/json/decode.ts';
import { createRandom, seedOf } from '../support/seeded-random.ts';
import { CHECK_WITH_CONSUMERS } from './impact-samples.ts';
import { CHECK, FAILURE } from './samples.ts';

const surroundings = { folder: '', features: [], localCommand: 'pacto check' };
const documentOf = (report: typeof CHECK | typeof FAILURE) => JSON.parse(renderReport(report, 'json'));

describe('a report that comes as data', () => {
  it.each([
    ['a check', CHECK],
    ['a check with consumers', CHECK_WITH_CONSUMERS],
    ['a run without a verdict', FAILURE],
  ])('is read as it was written: %s', (_, report) => {
    const read = readCheckDocument(documentOf(report));

    expect(renderReport(read, 'json')).toBe(renderReport(report, 'json'));
    expect(renderComment(read, { surroundings })).toBe(renderComment(report, { surroundings }));
  });

  it.each([
    ['a text', 'report'],
    ['a list', []],
    ['nothing', null],
    ['another verdict', { ...documentOf(CHECK), verdict: 'fine' }],
    ['a list that is none', { ...documentOf(CHECK), results: {} }],
    ['a line that is none', changed((change) => ({ ...change, location: { after: { file: 'a', range: RANGE(0) } } }))],
    ['a class that is none', changed((change) => ({ ...change, classification: 'HARMLESS' }))],
  ])('is refused where its shape is wrong: %s', (_, document) => {
    expect(() => readCheckDocument(document)).toThrow(ShapeError);
  });

  it('keeps no key that is not known', () => {
    const read = readCheckDocument(
      JSON.parse(`{"__proto__":{"a":1},"extra":1,${renderReport(CHECK, 'json').slice(1)}`),
    );

    expect(Object.keys(read)).not.toContain('extra');
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  });

  const seed = seedOf('REPORT_SEED');
  it(`either can be shown or is refused, however it was damaged (REPORT_SEED=${seed})`, () => {
    const random = createRandom(seed);
    let shown = 0;
    for (let run = 0; run < 2000; run++) {
      const damaged = documentOf(CHECK_WITH_CONSUMERS);
      damage(damaged, random);
      // A list has no holes in JSON.
      const document = JSON.parse(JSON.stringify(damaged));
      try {
        expect(renderComment(readCheckDocument(document), { surroundings }).length).toBeGreaterThan(10);
        shown++;
      } catch (error) {
        if (!(error instanceof ShapeError)) throw error;
      }
    }
    expect(shown).toBeGreaterThan(100);
  });
});

function RANGE(line: number) {
  return { start: { line, column: 1 }, end: { line, column: 2 } };
}

function changed(edit: (change: object) => object) {
  const document = documentOf(CHECK);
  document.results[0].changes[0] = edit(document.results[0].changes[0]);
  return document;
}

/** Replaces or removes one value somewhere. */
function damage(document: object, random: () => number): void {
  let parent = document as { [key: string]: unknown };
  for (;;) {
    const keys = Object.keys(parent);
    const key = keys[Math.floor(random() * keys.length)] ?? '';
    const value = parent[key];
    if (typeof value === 'object' && value !== null && Object.keys(value).length > 0 && random() < 0.8) {
      parent = value as typeof parent;
      continue;
    }
    const others = [null, 0, -1, 1e308, true, '', '\u0000', [], {}, [[]], 'BREAKING', { start: 1 }];
    if (random() < 0.3) delete parent[key];
    else parent[key] = others[Math.floor(random() * others.length)];
    return;
  }
}
