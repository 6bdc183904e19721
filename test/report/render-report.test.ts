import { describe, expect, it } from '@jest/globals';
import { FORMATS, FORMATS_OF, type Report, renderReport } from '../../src/report/index.ts';
import { CHECK, DEMO_GRAPH, DIFF, DOC, EXPLAIN, FAILURE, PUBLISH, VALIDATE } from './samples.ts';

const REPORTS: readonly Report[] = [VALIDATE, DIFF, CHECK, PUBLISH, FAILURE, EXPLAIN, DEMO_GRAPH, DOC];
const PAIRS = REPORTS.flatMap((report) => FORMATS.map((format) => ({ kind: report.kind, report, format })));
const isListed = ({ kind, format }: (typeof PAIRS)[number]) => FORMATS_OF[kind].includes(format);

describe('renderReport', () => {
  it.each(PAIRS.filter(isListed))('ends $kind as $format with exactly one newline', ({ report, format }) => {
    expect(renderReport(report, format)).toMatch(/[^\n]\n$/);
  });

  it.each(PAIRS.filter(isListed))('writes $kind as $format the same way twice', ({ report, format }) => {
    expect(renderReport(report, format)).toBe(renderReport(structuredClone(report), format));
  });

  it.each(PAIRS.filter((pair) => !isListed(pair)))('refuses $kind as $format', ({ report, format }) => {
    expect(() => renderReport(report, format)).toThrow(expect.objectContaining({ code: 'USAGE' }));
  });
});
