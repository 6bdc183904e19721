import { describe, expect, it } from '@jest/globals';
import type { Change, Proof } from '../../src/base/index.ts';
import { type DiffReport, renderReport } from '../../src/report/index.ts';
import { DIFF } from './samples.ts';

const REFUSED: Proof = { value: { PORT: 0 }, acceptedBy: 'before', rejectedBy: 'after', error: 'PORT must be >= 1' };
const CHANGE: Change = {
  rule: 'json-schema/constraint-tightened',
  path: 'schema.properties[PORT].minimum',
  type: 'added',
  classification: 'BREAKING',
  reason: 'minimum 1 added',
  fingerprint: '',
  configuration: 'default',
  proof: REFUSED,
};

function report(change: Partial<Change>, versions = { before: '1.2.0', after: '2.0.0' }): DiffReport {
  const { before, after } = DIFF;
  return {
    ...DIFF,
    before: { ...before, version: versions.before },
    after: { ...after, version: versions.after },
    changes: [{ ...CHANGE, ...change }],
    sbomChanges: [],
    findings: [],
    nextVersion: null,
  };
}

const linesBelow = (change: Partial<Change>, versions?: { before: string; after: string }) =>
  renderReport(report(change, versions), 'text')
    .trimEnd()
    .split('\n')
    .slice(3)
    .map((line) => line.trim());

describe('the example of a break', () => {
  it('is told in sentences that need no further knowledge', () => {
    expect(linesBelow({})).toEqual([
      'This configuration was valid with 1.2.0, and 2.0.0 refuses it:',
      '{"PORT":0}',
      'because PORT must be >= 1',
    ]);
  });

  it.each<[string, Partial<Change>, { before: string; after: string }, string]>([
    [
      'one version',
      {},
      { before: '1.2.0', after: '1.2.0' },
      'This configuration was valid before the change, and is refused now:',
    ],
    [
      'an unknown version',
      {},
      { before: '', after: '1.2.0' },
      'This configuration was valid before the change, and is refused now:',
    ],
    [
      'what others send',
      { rule: 'openapi/request-type-narrowed' },
      { before: '1.0.0', after: '1.1.0' },
      'This was accepted by 1.0.0, and 1.1.0 refuses it:',
    ],
    [
      'what is sent',
      { proof: { ...REFUSED, acceptedBy: 'after', rejectedBy: 'before' } },
      { before: '1.0.0', after: '1.1.0' },
      '1.1.0 may send this, and 1.0.0 did not allow it:',
    ],
    [
      'a policy',
      { rule: 'contract/policy-schema-changed' },
      { before: '1.0.0', after: '1.1.0' },
      'A contract with this was accepted by 1.0.0, and 1.1.0 refuses it:',
    ],
  ])('names what it is about: %s', (_name, change, versions, claim) => {
    const { configuration: _configuration, ...others } = CHANGE;
    const isConfiguration = change.rule === undefined;
    const { changes, ...rest } = report(change, versions);
    const shown = isConfiguration ? changes : [{ ...others, ...change }];
    expect(renderReport({ ...rest, changes: shown }, 'text')).toContain(claim);
  });

  it('is shortened in its texts, its lines and their number', () => {
    const value = {
      text: 'a'.repeat(101),
      [`name${'x'.repeat(500)}`]: 1,
      list: Array.from({ length: 50 }, (_, index) => index),
    };
    const lines = linesBelow({ proof: { ...REFUSED, value } });
    expect(lines).toContain(`"text": "${'a'.repeat(30)}… (101 characters)",`);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(130);
    expect(lines.length).toBeLessThan(20);
    expect(lines.at(-2)).toBe('…');
  });

  it('stays inside its fence, whatever it holds', () => {
    const value = { '```\n</details>': '````\u202e' };
    const markdown = renderReport(report({ proof: { ...REFUSED, value } }), 'markdown');
    expect(markdown).toContain('    `````json\n    {"```\\n</details>":"````\\u202e"}\n    `````\n');
  });

  it('has room in SARIF and JSON too', () => {
    const sarif = JSON.parse(renderReport(report({}), 'sarif'));
    expect(sarif.runs[0].results[0].message.text).toContain('{"PORT":0}');
    expect(JSON.parse(renderReport(report({ renamedTo: 'LISTEN' }), 'json')).changes[0]).toMatchObject({
      proof: REFUSED,
      renamedTo: 'LISTEN',
    });
  });

  it('stands beside the new name of a property', () => {
    const fix = 'Accept both for a period.';
    expect(linesBelow({ renamedTo: 'LISTEN', fix })[0]).toBe(
      'It seems to be called LISTEN now. Accept both for a period.',
    );
  });
});
