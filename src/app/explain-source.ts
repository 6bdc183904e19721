import type { Contract, Overrides } from '../contract/index.ts';
import type { OwnerFacts } from '../graph/index.ts';
import type { ExplainReport, OwnerContact } from '../report/index.ts';
import type { AppContext } from './context.ts';
import { loadSource } from './load-source.ts';
import { presentParts } from './present-parts.ts';
import { requireContract } from './require-contract.ts';

/** Says what one contract promises. @throws AppError for sources that cannot be reached or are no contract */
export async function explainSource(
  context: AppContext,
  source: string,
  overrides?: Overrides,
): Promise<ExplainReport> {
  return explainContract(requireContract(await loadSource(context, source, overrides)));
}

/** A contract as the facts a person asks for first. */
export function explainContract(contract: Contract): ExplainReport {
  const { service, scaling, metadata } = contract;
  const runtime = explainRuntime(contract);
  return {
    kind: 'explain',
    name: service.name,
    version: service.version,
    pactoVersion: contract.dialect,
    ...(service.owner === undefined ? {} : { owner: spellOwner(service.owner) }),
    ...(runtime === undefined ? {} : { runtime }),
    interfaces: contract.interfaces.map(({ name, type, port, visibility, node }) => ({
      name,
      type: type ?? node.get('type')?.text ?? 'unknown',
      ...(port === undefined ? {} : { port }),
      visibility: visibility ?? 'internal',
    })),
    configurations: contract.configurations.map(({ name, schema, ref }) => ({
      name,
      ...presentParts({ schema, ref }),
    })),
    policies: contract.policies.map(({ name, schema, ref }) => ({ name, ...presentParts({ schema, ref }) })),
    dependencies: contract.dependencies.map(({ name, ref, compatibility, required }) => ({
      ...presentParts({ name }),
      ref,
      compatibility,
      required,
    })),
    ...(scaling === undefined ? {} : { scaling: presentParts({ min: scaling.min, max: scaling.max }) }),
    ...(metadata === undefined ? {} : { metadata: metadata.value }),
  };
}

function explainRuntime({ runtime }: Contract): ExplainReport['runtime'] {
  if (runtime === undefined) return undefined;
  const { workload, stateType: state, persistenceScope, persistenceDurability, dataCriticality } = runtime;
  const persistence = presentParts({ scope: persistenceScope, durability: persistenceDurability });
  return {
    ...presentParts({ workload, state, dataCriticality }),
    ...(Object.keys(persistence).length === 0 ? {} : { persistence }),
  };
}

/** Who owns a service, and how to reach them. */
export function describeOwner(owner: OwnerFacts | undefined): { owner?: string; contacts: OwnerContact[] } {
  if (owner === undefined) return { contacts: [] };
  const contacts = owner.contacts.map(({ type, value, purpose }) => ({ type, value, ...presentParts({ purpose }) }));
  return { owner: spellOwner(owner), contacts };
}

function spellOwner(owner: OwnerFacts): string {
  return owner.text ?? owner.team ?? owner.dri ?? owner.contacts[0]?.value ?? '';
}
