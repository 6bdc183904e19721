import { equalValues, type Finding, sha256Hex } from '../../base/index.ts';
import { type Contract, contractSchema10, type Policy } from '../../contract/index.ts';
import type { DocumentNode, DocumentSet } from '../../document/index.ts';
import { comparePolicies as comparePolicySchemas, type PolicyEffect } from '../../formats/json-schema/index.ts';
import type { ChangeRuling } from '../../rules/index.ts';
import { bundleFile } from '../bundle-file.ts';
import { always, compareField, type FieldRules, slotAt } from '../compare-field.ts';
import { asBefore } from '../finding-side.ts';
import { pairByKey } from '../pair.ts';
import { type ContractChanges, type ContractPair, fieldSection, type SectionResult } from '../section.ts';

/** The file other contracts read when they refer to this bundle as a policy. */
const PROVIDED_POLICY = 'policy/schema.json';

const SCHEMA = always('contract/policy-schema-changed');
const REF: FieldRules = {
  added: 'contract/policy-ref-added',
  modified: 'contract/policy-ref-changed',
  removed: 'contract/policy-ref-removed',
};

/** Policies matched by name, the schemas behind them, and the policy this bundle provides to others. */
export function comparePolicies(pair: ContractPair): SectionResult {
  const { changes } = compareDeclared(pair);
  return {
    changes,
    findings: [
      ...unreadable(pair.before, pair.beforeDocuments).map(asBefore),
      ...unreadable(pair.after, pair.afterDocuments),
    ],
  };
}

/** Policy schemas that are named, or provided, and cannot be read: what they asked for was not compared. */
function unreadable(contract: Contract, documents: DocumentSet): Finding[] {
  const named = contract.policies.flatMap(({ schema }) =>
    schema === undefined ? [] : bundleFile(documents, schema).file,
  );
  const files = new Set([...named, ...(documents.has(PROVIDED_POLICY) ? [PROVIDED_POLICY] : [])]);
  return [...files].flatMap((file) => {
    const parsed = documents.load(file);
    if (parsed?.root !== undefined) return [];
    const problem = parsed?.problem;
    const rule = problem === undefined ? 'FILE_NOT_FOUND' : 'INVALID_POLICY_JSON';
    const message = `${file} cannot be compared: ${problem?.message ?? 'it is not in the bundle'}`;
    const range = problem === undefined ? {} : { range: problem.range };
    return [{ rule, severity: 'error', message, fix: 'Correct the policy schema.', path: '', file, ...range }];
  });
}

const compareDeclared = fieldSection('policy', (pair, changes) => {
  const pairs = pairByKey(pair.before.policies, pair.after.policies, ({ name }) => name);
  const [beforeList, afterList] = [listOf(pair.before), listOf(pair.after)];
  const path = 'policies';
  for (const { node, name } of pairs.removed) {
    pair.coverage.mark(node, undefined);
    const place = { path, type: 'removed', before: name, beforeAt: node, afterAt: afterList } as const;
    changes.add('contract/policy-removed', { path, type: 'removed' }, place);
  }
  for (const { node, name } of pairs.added) {
    pair.coverage.mark(undefined, node);
    const place = { path, type: 'added', after: name, beforeAt: beforeList, afterAt: node } as const;
    changes.add('contract/policy-added', { path, type: 'added' }, place);
  }
  for (const { before, after } of pairs.both) comparePolicy(pair, changes, before, after);
  const declared = [...pair.before.policies, ...pair.after.policies].some(
    ({ schema }) => schema !== undefined && bundleFile(pair.afterDocuments, schema).file === PROVIDED_POLICY,
  );
  if (!declared) compareFiles(pair, changes, PROVIDED_POLICY, PROVIDED_POLICY, PROVIDED_POLICY);
});

function comparePolicy(pair: ContractPair, changes: ContractChanges, before: Policy, after: Policy): void {
  const label = after.name === 'default' ? {} : { label: after.name };
  pair.coverage.mark(before.node.get('name'), after.node.get('name'));
  const schema = { path: 'policies.schema', rules: SCHEMA, ...label };
  compareField(pair, changes, schema, slotAt(before.node, 'schema'), slotAt(after.node, 'schema'));
  compareField(
    pair,
    changes,
    { path: 'policies.ref', rules: REF, ...label },
    slotAt(before.node, 'ref'),
    slotAt(after.node, 'ref'),
  );
  if (before.schema !== undefined && before.schema === after.schema) {
    compareFiles(pair, changes, `policies[${after.name}].schema`, before.schema, after.schema);
  }
}

/** Any difference of a policy schema is one change, judged by what it does to the contracts under it. */
function compareFiles(
  pair: ContractPair,
  changes: ContractChanges,
  path: string,
  beforeFile: string,
  afterFile: string,
): void {
  const before = rootOf(pair.beforeDocuments, beforeFile);
  const after = rootOf(pair.afterDocuments, afterFile);
  if (before !== undefined && after !== undefined && equalValues(before.value, after.value)) return;
  if (before === undefined && after === undefined && isSameFile(pair, beforeFile, afterFile)) return;
  const type = before === undefined ? 'added' : after === undefined ? 'removed' : 'modified';
  const place = { path, type, beforeAt: before ?? pair.before.root, afterAt: after ?? pair.after.root } as const;
  if (before === undefined || after === undefined) {
    changes.add('contract/policy-schema-changed', { path, type }, place);
    return;
  }
  const [old, current] = [bundleFile(pair.beforeDocuments, beforeFile), bundleFile(pair.afterDocuments, afterFile)];
  const effect = comparePolicySchemas(old, current, contractSchema10);
  const because = effect.kind === 'unknown' ? { because: effect.because } : {};
  const args = { path, type, effect: effect.kind, ...because } as const;
  changes.add('contract/policy-schema-changed', args, { ...place, ruling: rulingOf(effect) });
}

function rulingOf(effect: PolicyEffect): ChangeRuling {
  if (effect.kind === 'same') {
    return { classification: 'NON_BREAKING', why: 'Nobody: it asks for the same.', fix: 'Nothing to do.' };
  }
  return effect.kind === 'stricter' ? { classification: 'BREAKING', proof: effect.proof } : {};
}

function rootOf(documents: DocumentSet, file: string): DocumentNode | undefined {
  return documents.load(bundleFile(documents, file).file)?.root;
}

function listOf(contract: Contract): DocumentNode {
  return contract.root.get('policies') ?? contract.root;
}

/** Two files that cannot be read, or are not there, differ only in their bytes. */
function isSameFile(pair: ContractPair, beforeFile: string, afterFile: string): boolean {
  const [before, after] = [pair.beforeDocuments.files[beforeFile], pair.afterDocuments.files[afterFile]];
  if (before === undefined || after === undefined) return before === after;
  return sha256Hex(before) === sha256Hex(after);
}
