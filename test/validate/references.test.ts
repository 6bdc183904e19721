import { expect, it } from '@jest/globals';
import { type Contract, readContract } from '../../src/contract/index.ts';
import { listReferences } from '../../src/validate/index.ts';
import { makeBundle } from './make-bundle.ts';

function list(contract: string): string[] {
  const read = readContract(makeBundle(contract)).contract as Contract;
  return listReferences(read);
}

it('lists the references of configurations, then those of policies, each once', () => {
  const contract = `policies: [{ ref: "oci://h/p" }, { ref: "oci://h/c" }]
configuration: { configs: [{ name: a, ref: "oci://h/c" }, { name: b, schema: s.json }] }
dependencies: [{ ref: "oci://h/d", compatibility: "1" }]\n`;
  expect(list(contract)).toEqual(['oci://h/c', 'oci://h/p']);
});

it('lists nothing for a contract that stands alone', () => {
  expect(list('')).toEqual([]);
});
