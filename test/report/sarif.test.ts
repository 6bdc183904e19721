import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type Report, renderReport } from '../../src/report/index.ts';
import { artifactUri } from '../../src/report/sarif/artifact-uri.ts';
import { listRules } from '../../src/rules/index.ts';
import { CHANGED_RESULT, CHECK, DIFF, VALIDATE } from './samples.ts';
import { SARIF_SCHEMA } from './sarif-schema.ts';

const validate = new Ajv2020().compile(SARIF_SCHEMA);

interface Result {
  readonly relatedLocations?: readonly { readonly physicalLocation: { readonly artifactLocation: { uri: string } } }[];
}

function relatedUris(report: Report): string[] {
  const results: readonly Result[] = JSON.parse(renderReport(report, 'sarif')).runs[0].results;
  return results.flatMap(({ relatedLocations = [] }) =>
    relatedLocations.map(({ physicalLocation }) => physicalLocation.artifactLocation.uri),
  );
}

describe('SARIF', () => {
  it.each([VALIDATE, DIFF, CHECK])('of $kind has the structure code scanning asks for', (report) => {
    validate(JSON.parse(renderReport(report, 'sarif')));
    expect(validate.errors ?? null).toBeNull();
  });

  it('lists every rule of the tables in their order', () => {
    const log = JSON.parse(renderReport(VALIDATE, 'sarif'));
    const ids = log.runs[0].tool.driver.rules.map((rule: { id: string }) => rule.id);
    expect(ids).toEqual(listRules().map((rule) => rule.id));
  });

  it('points each result at its rule', () => {
    const [rule] = listRules();
    if (rule === undefined) return;
    const findings = [{ rule: rule.id, severity: 'info', message: 'x', path: '' }] as const;
    const log = JSON.parse(renderReport({ ...DIFF, changes: [], findings }, 'sarif'));
    expect(log.runs[0].results[0]).toMatchObject({ ruleId: rule.id, ruleIndex: 0 });
  });

  it('points at the file of a removed service by its path, since a commit is no path of the repository', () => {
    const baseline = { ref: `git:${'0123456789abcdef'.repeat(2)}`, tag: '1.0.0', digest: '' };
    const report = { ...CHECK, results: [{ ...CHANGED_RESULT, status: 'removed' as const, baseline }] };
    const related = relatedUris(report);
    expect(related).toContain('services/payments/interfaces/openapi.yaml');
    expect(related.filter((uri) => uri.includes(':'))).toEqual([]);
  });

  it('leaves out where something stood in a registry, and says it for a folder', () => {
    expect(relatedUris(CHECK)).toEqual([]);
    expect(relatedUris({ ...DIFF, before: { ...DIFF.before, source: 'old/payments' } })).toContain(
      'old/payments/interfaces/openapi.yaml',
    );
  });

  it.each([
    ['services/pay', 'a b.yaml', 'services/pay/a%20b.yaml'],
    ['./', 'pacto.yaml', 'pacto.yaml'],
    ['.', 'a:b/c.yaml', 'a%3Ab/c.yaml'],
    ['./x/', 'ü#.yaml', 'x/%C3%BC%23.yaml'],
    ['', 'half\ud800.yaml', 'half%EF%BF%BD.yaml'],
    ['oci://localhost:5000/acme/pay:1.2.0', 'pacto.yaml', 'oci://localhost:5000/acme/pay:1.2.0/pacto.yaml'],
    ['oci-layout:out/pay@sha256:00', 'pacto.yaml', 'oci-layout:out/pay@sha256:00/pacto.yaml'],
  ])('gives %j + %j the address %j', (source, file, uri) => {
    expect(artifactUri(source, file)).toBe(uri);
  });
});
