import type { Policy } from '../contract/index.ts';
import type { DocumentNode } from '../document/index.ts';
import { findBundleFile } from './bundle-file.ts';
import type { CheckContext } from './check-context.ts';
import { checkReference } from './oci-reference.ts';
import type { References } from './references.ts';
import { type ResolvedPolicy, resolvePolicyReference } from './resolve-policies.ts';
import type { SchemaCheck } from './schema-engine.ts';
import { loadSchema } from './schema-file.ts';
import type { SchemaProblem } from './schema-problem.ts';

/** The file that other contracts apply when they refer to this bundle as a policy. */
const PROVIDED_POLICY = 'policy/schema.json';

/**
 * Layer 4: the document as written satisfies every policy, its own files and those of other bundles. All of them hold
 * together, and one that cannot be applied is an error, never a pass.
 */
export function checkPolicies(context: CheckContext): void {
  for (const policy of context.contract.policies) {
    const schema = policy.node.get('schema');
    if (schema?.text !== undefined) checkLocalPolicy(policy, schema, schema.text, context);
    const reference = policy.node.get('ref');
    if (reference?.text !== undefined) checkReferencedPolicy(policy, reference, reference.text, context);
  }
  checkProvidedPolicy(context);
}

/** The policy a bundle provides to others need not hold for the bundle itself, but it must be one. */
function checkProvidedPolicy(context: CheckContext): void {
  const { contract, documents } = context;
  const isDeclared = contract.policies.some(
    ({ schema }) => schema !== undefined && findBundleFile(documents, schema).file === PROVIDED_POLICY,
  );
  if (isDeclared || !documents.has(PROVIDED_POLICY)) return;
  for (const problem of loadSchema(documents, PROVIDED_POLICY).problems ?? []) {
    addSchemaProblem(problem, PROVIDED_POLICY, context);
  }
}

function checkLocalPolicy(policy: Policy, node: DocumentNode, written: string, context: CheckContext): void {
  const { documents, findings } = context;
  const found = findBundleFile(documents, written);
  if (found.problem !== undefined) {
    findings.add('FILE_NOT_FOUND', { role: 'policy', written, problem: found.problem, fix: found.fix }, node);
    return;
  }
  const { check, problems } = loadSchema(documents, found.file);
  if (check !== undefined) applyPolicy(check, `policy ${policy.name}, ${found.file}`, node, context);
  for (const problem of problems ?? []) addSchemaProblem(problem, found.file, context);
}

function addSchemaProblem(problem: SchemaProblem, file: string, { findings }: CheckContext): void {
  switch (problem.kind) {
    case 'syntax':
      findings.add('INVALID_POLICY_JSON', { file, problem: problem.problem }, problem.place);
      break;
    case 'reference':
      findings.add('UNRESOLVED_REFERENCE', problem, problem.place);
      break;
    case 'too-large':
      findings.add('INVALID_POLICY_SCHEMA', { ...problem, problem: `${file}: ${problem.problem}` }, problem.place);
      break;
    case 'schema':
      findings.add('INVALID_POLICY_SCHEMA', problem, problem.place);
      break;
  }
}

function checkReferencedPolicy(policy: Policy, node: DocumentNode, written: string, context: CheckContext): void {
  const { references, findings } = context;
  const checked = checkReference(written);
  if (checked.problem !== undefined) {
    findings.add('INVALID_POLICY_REF', { written, problem: checked.problem, fix: checked.fix }, node);
  } else if (references === undefined) {
    findings.add('POLICY_REF_NOT_ENFORCED', { policy: `policy ${policy.name} (${written})` }, node);
  } else {
    enforceReference(policy, node, written, references, context);
  }
}

function enforceReference(
  policy: Policy,
  node: DocumentNode,
  written: string,
  references: References,
  context: CheckContext,
): void {
  for (const resolved of resolvePolicyReference(written, references)) {
    reportResolved(resolved, `policy ${policy.name}`, node, written, context);
  }
}

function reportResolved(
  resolved: ResolvedPolicy,
  policy: string,
  node: DocumentNode,
  written: string,
  context: CheckContext,
): void {
  switch (resolved.kind) {
    case 'check':
      applyPolicy(resolved.check, `${policy}, ${resolved.origin}`, node, context);
      break;
    case 'cycle':
      context.findings.add('POLICY_REF_CYCLE', { chain: resolved.chain }, node);
      break;
    case 'problem': {
      const facts = { policy: `${policy} (${written})`, problem: resolved.problem };
      context.findings.add('POLICY_REF_UNRESOLVED', facts, node);
    }
  }
}

function applyPolicy(
  check: SchemaCheck,
  policy: string,
  node: DocumentNode,
  { contract, findings }: CheckContext,
): void {
  const { mistakes, problem } = check(contract.root);
  if (problem !== undefined) findings.add('POLICY_ENFORCEMENT_ERROR', { policy, problem }, node);
  for (const { place, ...facts } of mistakes ?? []) findings.add('POLICY_VIOLATION', { ...facts, policy }, place);
}
