import { type Policy, readContract } from '../contract/index.ts';
import type { DocumentSet } from '../document/index.ts';
import { findBundleFile } from './bundle-file.ts';
import { checkReference } from './oci-reference.ts';
import type { References } from './references.ts';
import type { SchemaCheck } from './schema-engine.ts';
import { loadSchema } from './schema-file.ts';

/** Where a bundle keeps the policy that others enforce by reference, when its contract declares none. */
const SHARED_POLICY = 'policy/schema.json';
/** References from provider to provider; a longer chain is no design but a mistake. */
const MAX_CHAIN = 32;

/** One thing a policy reference led to: a check to apply, a dead end, or a circle. */
export type ResolvedPolicy =
  | { readonly kind: 'check'; readonly check: SchemaCheck; readonly origin: string }
  | { readonly kind: 'problem'; readonly problem: string }
  | { readonly kind: 'cycle'; readonly chain: readonly string[] };

/**
 * Follows a policy reference to all checks behind it. A provider that declares policies means those, references among
 * them included; one that declares none means its `policy/schema.json`. Whatever cannot be followed is a problem.
 */
export function resolvePolicyReference(reference: string, references: References): ResolvedPolicy[] {
  return new PolicyResolver(references).resolve(reference, []);
}

class PolicyResolver {
  readonly #references: References;
  /** What is enforced once need not be enforced again when another chain leads there too. */
  readonly #done = new Set<string>();

  constructor(references: References) {
    this.#references = references;
  }

  resolve(reference: string, before: readonly string[]): ResolvedPolicy[] {
    const chain = [...before, reference];
    if (before.includes(reference)) return [{ kind: 'cycle', chain }];
    if (this.#done.has(reference)) return [];
    this.#done.add(reference);
    if (chain.length > MAX_CHAIN) return [failure(chain, `more than ${MAX_CHAIN} references follow each other`)];
    const written = checkReference(reference);
    if (written.problem !== undefined) return [failure(chain, `the reference ${written.problem}`)];
    const declarer = before.at(-1);
    if (declarer !== undefined && isLocal(reference) && !isLocal(declarer)) {
      return [failure(chain, 'a bundle from a registry cannot refer to a local path')];
    }
    const bundle = this.#references.get(reference);
    if (bundle?.documents === undefined) return [failure(chain, bundle?.problem ?? 'the reference was not resolved')];
    return this.#readProvider(bundle.documents, chain);
  }

  #readProvider(documents: DocumentSet, chain: readonly string[]): ResolvedPolicy[] {
    const { contract, findings } = readContract(documents);
    if (contract === undefined) return [failure(chain, findings[0]?.message ?? 'its contract cannot be read')];
    if (contract.policies.length === 0) return [loadPolicy(documents, SHARED_POLICY, chain)];
    return contract.policies.flatMap((policy) => this.#readPolicy(policy, documents, chain));
  }

  #readPolicy(policy: Policy, documents: DocumentSet, chain: readonly string[]): ResolvedPolicy[] {
    const checks = policy.schema === undefined ? [] : [loadPolicy(documents, policy.schema, chain)];
    const others = policy.ref === undefined ? [] : this.resolve(policy.ref, chain);
    const isEmpty = policy.schema === undefined && policy.ref === undefined;
    return isEmpty ? [failure(chain, `its policy ${policy.name} has neither schema nor ref`)] : [...checks, ...others];
  }
}

function loadPolicy(documents: DocumentSet, path: string, chain: readonly string[]): ResolvedPolicy {
  const found = findBundleFile(documents, path);
  if (found.problem !== undefined) return failure(chain, `its file ${path} ${found.problem}`);
  const { check, problems } = loadSchema(documents, found.file);
  if (check === undefined) return failure(chain, `${found.file}: ${problems[0]?.problem ?? 'unusable'}`);
  return { kind: 'check', check, origin: [...chain, found.file].join(' → ') };
}

/** Names the providers after the first, which the finding names itself. */
function failure(chain: readonly string[], problem: string): ResolvedPolicy {
  const providers = chain.slice(1);
  return { kind: 'problem', problem: [...providers, problem].join(': ') };
}

function isLocal(reference: string): boolean {
  return !reference.startsWith('oci://');
}
