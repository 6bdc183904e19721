import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GraphNode } from '../../src/graph/index.ts';
import { FORMATS_OF, type GraphReport, renderReport } from '../../src/report/index.ts';
import { writeDeepJson } from '../../src/report/json/write-deep-json.ts';
import { writeJson } from '../../src/report/json/write-json.ts';

const LENGTH = 5000;
/** Generous for a busy machine: the slowest format takes less than half of it. */
const LIMIT_MS = 2000;

/** Services that each depend on the next one. */
function chain(length: number): GraphReport {
  let root: GraphNode = { name: `s${length}`, version: '1.0.0', source: '', dependencies: [] };
  for (let number = length - 1; number > 0; number -= 1) {
    const ref = `oci://ghcr.io/acme/${root.name}`;
    const edge = { ref, compatibility: '^1.0.0', required: true, shared: false, node: root };
    root = { name: `s${number}`, version: '1.0.0', source: '', dependencies: [edge] };
  }
  return { kind: 'graph', graph: { root, cycles: [], conflicts: [] } };
}

describe('a very deep graph', () => {
  it.each(FORMATS_OF.graph)('is written as %s in linear time', (format) => {
    const report = chain(LENGTH);
    const start = performance.now();
    const text = renderReport(report, format);
    expect(performance.now() - start).toBeLessThan(LIMIT_MS);
    expect(text).toContain(`s${LENGTH}`);
  });

  it('says how deep a line of text is that is not indented any further', () => {
    const lines = renderReport(chain(504), 'text').trimEnd().split('\n');
    const indent = ' '.repeat(1500);
    expect(lines.slice(-3)).toEqual([
      `${indent}└─ s502@1.0.0`,
      `${indent}└─ [501] s503@1.0.0`,
      `${indent}└─ [502] s504@1.0.0`,
    ]);
  });
});

describe('the writer of deep JSON', () => {
  it('writes what the other one writes', () => {
    const member = fc.oneof(fc.constantFrom(undefined, Number.NaN, 1n), fc.jsonValue());
    const document = fc.oneof(fc.array(member), fc.dictionary(fc.string(), member));
    fc.assert(fc.property(document, (value) => writeDeepJson(value) === writeJson(value)));
  });
});
