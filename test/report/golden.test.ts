import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { FORMATS_OF, type Format, type Report, renderReport } from '../../src/report/index.ts';
import { CHECK_WITH_CONSUMERS, GRAPH_DIFF, IMPACT, LINKED_GRAPH } from './impact-samples.ts';
import {
  BROKEN_GRAPH,
  CHECK,
  DEMO_GRAPH,
  DIFF,
  DOC,
  DOC_INDEX,
  EXPLAIN,
  FAILURE,
  PUBLISH,
  VALIDATE,
} from './samples.ts';

const FOLDER = join(import.meta.dirname, 'golden');
const EXTENSIONS: Readonly<Record<Format, string>> = {
  text: 'txt',
  json: 'json',
  markdown: 'md',
  html: 'html',
  sarif: 'sarif',
  mermaid: 'mmd',
  dot: 'dot',
};
const SAMPLES: Readonly<Record<string, Report>> = {
  validate: VALIDATE,
  diff: DIFF,
  check: CHECK,
  publish: PUBLISH,
  failure: FAILURE,
  explain: EXPLAIN,
  graph: DEMO_GRAPH,
  doc: DOC,
  'doc-index': DOC_INDEX,
  'graph-broken': BROKEN_GRAPH,
  'graph-diff': GRAPH_DIFF,
  impact: IMPACT,
  'graph-linked': LINKED_GRAPH,
  'check-consumers': CHECK_WITH_CONSUMERS,
};

/** The rule list of SARIF changes with every rule; only results are golden. */
function withoutRules(text: string): string {
  const log = JSON.parse(text);
  for (const run of log.runs) {
    run.tool.driver.rules = [];
    for (const result of run.results) delete result.ruleIndex;
  }
  return `${JSON.stringify(log, null, 2)}\n`;
}

const CASES = Object.entries(SAMPLES).flatMap(([name, report]) =>
  FORMATS_OF[report.kind].map((format) => ({ file: `${name}.${EXTENSIONS[format]}`, report, format })),
);

describe('golden reports', () => {
  it.each(CASES)('$file is what the renderer writes', ({ file, report, format }) => {
    const rendered = renderReport(report, format);
    const text = format === 'sarif' ? withoutRules(rendered) : rendered;
    if (process.env.UPDATE_GOLDEN) writeFileSync(join(FOLDER, file), text);
    expect(text).toBe(readFileSync(join(FOLDER, file), 'utf8'));
  });

  it('has no file that no test writes', () => {
    const files = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.map(({ name }) => name).sort()).toEqual(CASES.map(({ file }) => file).sort());
  });
});
