import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { diffBundles } from '../../src/diff/index.ts';
import { DocumentSet } from '../../src/document/index.ts';
import { readFolderSync } from '../support/read-folder.ts';

const BUNDLES = ['payments-service/1.2.0', 'payments-service/2.0.0', 'auth-service/1.0.0', 'fraud-service/1.0.0'];
const contract = (body: string): DocumentSet =>
  new DocumentSet({ 'pacto.yaml': `pactoVersion: "1.0"\nservice: { name: orders, version: 1.0.0 }\n${body}` });

describe('the comparison of bundles', () => {
  it.each(BUNDLES)('finds nothing between %s and itself', (bundle) => {
    const files = readFolderSync(`bundles/${bundle}`);
    const diff = diffBundles(new DocumentSet(files), new DocumentSet(files));
    expect(diff).toMatchObject({ classification: 'NON_BREAKING', changes: [], findings: [], contractChanged: false });
  });

  it('does not depend on the order of the files', () => {
    const [before, after] = ['1.2.0', '2.0.0'].map((version) => readFolderSync(`bundles/payments-service/${version}`));
    const expected = JSON.stringify(diffBundles(new DocumentSet(before ?? {}), new DocumentSet(after ?? {})));
    const reversed = Object.fromEntries(Object.entries(after ?? {}).reverse());
    expect(JSON.stringify(diffBundles(new DocumentSet(before ?? {}), new DocumentSet(reversed)))).toBe(expected);
  });

  it.each(['runtime:\n', 'runtime: {}\n', 'interfaces: []\n', 'metadata: {}\n'])('takes %j for nothing', (body) => {
    expect(diffBundles(contract(''), contract(body)).changes).toEqual([]);
  });

  it('lets a rule have another class or none, without touching the table', () => {
    const [before, after] = [contract('scaling: { replicas: 2 }\n'), contract('scaling: { replicas: 1 }\n')];
    const id = 'contract/scaling-replicas-changed';
    const classOf = (rules: [string, 'BREAKING' | 'off'][]) => diffBundles(before, after, { rules: new Map(rules) });
    expect(classOf([[id, 'BREAKING']]).classification).toBe('BREAKING');
    expect(classOf([[id, 'off']])).toMatchObject({
      classification: 'NON_BREAKING',
      changes: [],
      contractChanged: true,
    });
    expect(classOf([]).classification).toBe('POTENTIAL_BREAKING');
  });

  it('is never milder for two edits than for one of them', () => {
    const edits = [
      'scaling: { replicas: 1 }\n',
      'metadata: { a: 1 }\n',
      'dependencies: [{ ref: "oci://r/a", compatibility: "^1" }]\n',
    ];
    const rank = ['NON_BREAKING', 'POTENTIAL_BREAKING', 'BREAKING'];
    fc.assert(
      fc.property(fc.subarray(edits), fc.constantFrom(...edits), (some, one) => {
        const all = new Set([...some, one]);
        const [small, large] = [[one], [...all]].map((bodies) => diffBundles(contract(bodies.join('')), contract('')));
        expect(rank.indexOf(large?.classification ?? '')).toBeGreaterThanOrEqual(
          rank.indexOf(small?.classification ?? ''),
        );
      }),
    );
  });
});
