import { describe, expect, it } from '@jest/globals';
import { type CheckResult, type Report, renderReport } from '../../src/report/index.ts';
import { CHANGED_RESULT, CHECK, DIFF, PUBLISH, VALIDATE } from './samples.ts';

const BROKEN = { source: 'services/broken', name: '', version: '' };
const BROKEN_RESULT: CheckResult = { ...CHANGED_RESULT, ...BROKEN, baseline: null };
const CHECK_BROKEN: Report = { ...CHECK, results: [BROKEN_RESULT] };
const CHECK_TWICE: Report = { ...CHECK, results: [BROKEN_RESULT, CHANGED_RESULT] };
const PUBLISH_BROKEN: Report = {
  ...PUBLISH,
  results: [{ ...BROKEN, ref: '', digest: '', contentDigest: '', action: 'skipped', reason: 'refused: has errors' }],
};
const INVALID = { ...BROKEN, valid: false, findings: [] };

describe('a bundle whose contract cannot be read', () => {
  it.each<[string, Report, string]>([
    ['check', CHECK_BROKEN, 'services/broken — changed, no baseline → BREAKING'],
    [
      'check of unchanged bundles',
      { ...CHECK, results: [{ ...BROKEN_RESULT, status: 'unchanged', findings: [] }] },
      'Unchanged (1): services/broken',
    ],
    ['publish', PUBLISH_BROKEN, 'skipped services/broken refused: has errors'],
  ])('goes by its folder in the text of %s', (_name, report, line) => {
    expect(renderReport(report, 'text').split('\n')).toContain(line);
  });

  it.each<[string, Report, string]>([
    ['check', CHECK_BROKEN, '| ❌ | `services/broken` | none |  | **1 breaking**'],
    ['the changes of check', CHECK_TWICE, '#### services/broken\n\n- **API path /charges removed**'],
    ['the packages of check', CHECK_BROKEN, 'SBOM changes of services/broken'],
    ['publish', PUBLISH_BROKEN, '| skipped | `services/broken` |  |  |  | refused: has errors |'],
    ['validate', { ...VALIDATE, bundles: [INVALID] }, '| ❌ invalid | `services/broken` | `services/broken` |  | 0 |'],
    ['diff', { ...DIFF, after: BROKEN }, '| after | `services/broken` |  | `services/broken` |'],
  ])('goes by its folder in the Markdown of %s', (_name, report, text) => {
    expect(renderReport(report, 'markdown')).toContain(text);
  });

  it('has its folder in the JSON of publish', () => {
    const document = JSON.parse(renderReport(PUBLISH_BROKEN, 'json'));
    expect(Object.keys(document.results[0]).slice(0, 3)).toEqual(['name', 'version', 'source']);
  });
});
