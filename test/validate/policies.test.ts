import { describe, expect, it } from '@jest/globals';
import { listPolicyReferences, type ReferencedBundle, validateBundle } from '../../src/validate/index.ts';
import { makeBundle } from './make-bundle.ts';

const A = 'oci://h.example/a';
const B = 'oci://h.example/b';
const C = 'oci://h.example/c';
const NEEDS_RUNTIME = { 'policy/schema.json': { required: ['runtime'] } };

/** Rule, path and message of what is found in a contract with one policy reference. */
function find(reference: string, bundles: Record<string, ReferencedBundle>): string[] {
  const references = new Map(Object.entries(bundles));
  const { findings } = validateBundle(makeBundle(`policy: { ref: "${reference}" }\n`), { references });
  return findings.map(({ rule, path, message }) => `${rule} ${path}: ${message}`);
}

function provider(policies: string, files: Record<string, unknown> = {}): ReferencedBundle {
  return { documents: makeBundle(policies, files) };
}

describe('policies by reference', () => {
  it('mean policy/schema.json of a bundle that declares none', () => {
    expect(find(A, { [A]: provider('', NEEDS_RUNTIME) })).toEqual([
      `POLICY_VIOLATION runtime: runtime is missing (by policy default, ${A} → policy/schema.json)`,
    ]);
  });

  it('mean the declared policies of a bundle that declares some, not its fixed file', () => {
    const bundle = provider('policies: [{ name: own, schema: rules/own.json }]\n', {
      ...NEEDS_RUNTIME,
      'rules/own.json': { required: ['metadata'] },
    });
    expect(find(A, { [A]: bundle })).toEqual([
      `POLICY_VIOLATION metadata: metadata is missing (by policy default, ${A} → rules/own.json)`,
    ]);
  });

  it('meet once where two ways lead to one bundle', () => {
    const both = provider(`policies: [{ name: b, ref: "${B}" }, { name: c, ref: "${C}" }]\n`);
    const on = provider(`policies: [{ name: b, ref: "${B}" }]\n`);
    expect(find(A, { [A]: both, [B]: provider('', NEEDS_RUNTIME), [C]: on })).toEqual([
      `POLICY_VIOLATION runtime: runtime is missing (by policy default, ${A} → ${B} → policy/schema.json)`,
    ]);
  });

  it('that lead back to themselves are a circle', () => {
    const toB = provider(`policies: [{ name: b, ref: "${B}" }]\n`);
    const toA = provider(`policies: [{ name: a, ref: "${A}" }]\n`);
    expect(find(A, { [A]: toB, [B]: toA })).toEqual([
      `POLICY_REF_CYCLE policy.ref: the policy refers back to itself: ${A} → ${B} → ${A}`,
    ]);
  });

  const dead: [what: string, bundles: Record<string, ReferencedBundle>, problem: string][] = [
    ['nobody resolved', {}, 'the reference was not resolved'],
    ['cannot be fetched', { [A]: { problem: 'access denied' } }, 'access denied'],
    ['have no policy', { [A]: provider('') }, 'its file policy/schema.json is not in the bundle'],
    ['name a missing file', { [A]: provider('policy: { schema: p.json }\n') }, 'its file p.json is not in the bundle'],
    [
      'are no JSON',
      { [A]: provider('', { 'policy/schema.json': '{' }) },
      'policy/schema.json: expected a name in double quotes',
    ],
    [
      'declare an empty entry',
      { [A]: provider('policies: [{ name: x }]\n') },
      'its policy x has neither schema nor ref',
    ],
    ['lead on to nothing', { [A]: provider(`policy: { ref: "${B}" }\n`) }, `${B}: the reference was not resolved`],
    [
      'lead from a registry to a local path',
      { [A]: provider('policy: { ref: ../b }\n'), '../b': provider('', NEEDS_RUNTIME) },
      '../b: a bundle from a registry cannot refer to a local path',
    ],
  ];
  it.each(dead)('that %s are an error', (_, bundles, problem) => {
    expect(find(A, bundles)).toEqual([
      `POLICY_REF_UNRESOLVED policy.ref: policy default (${A}) cannot be enforced: ${problem}`,
    ]);
  });

  it('end after a long chain', () => {
    const name = (index: number) => `oci://h.example/p${index}`;
    const chain = Array.from({ length: 50 }, (_, index) => [
      name(index),
      provider(`policy: { ref: "${name(index + 1)}" }\n`),
    ]);
    const found = find(name(0), Object.fromEntries(chain));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('more than 32 references follow each other');
  });

  it('may be true or false', () => {
    expect(find(A, { [A]: provider('', { 'policy/schema.json': 'true' }) })).toEqual([]);
    expect(find(A, { [A]: provider('', { 'policy/schema.json': 'false' }) })).toHaveLength(1);
  });

  it('of providers are listed for whoever fetches them', () => {
    expect(
      listPolicyReferences(makeBundle(`policies: [{ ref: "${A}" }, { schema: p.json }, { ref: "${B}" }]\n`)),
    ).toEqual([A, B]);
    expect(listPolicyReferences(makeBundle(''))).toEqual([]);
  });
});
