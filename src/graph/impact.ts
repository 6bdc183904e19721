import { linksOf, type ResolvedContracts } from './resolved-contract.ts';

/** What becomes of a consumer when its provider publishes a version; the most urgent first. */
export const EFFECTS = ['picks-it-up', 'unknown', 'pinned-below', 'pinned-above', 'range-does-not-admit'] as const;

/** One of {@link EFFECTS}. */
export type Effect = (typeof EFFECTS)[number];

/** A dependency or reference of a contract on the provider itself. */
export interface DirectUse {
  /** Key of the consumer. */
  readonly key: string;
  readonly required: boolean;
  readonly effect: Effect;
}

/** How a version reaches a consumer, by the most urgent way. */
export interface Reach<Use extends DirectUse> {
  /** Key of the next contract on the way to the provider; missing when the consumer uses the provider itself. */
  readonly next?: string;
  /** What the last contract of the way says about the provider. */
  readonly use: Use;
  /** Contracts on the way, the consumer included. */
  readonly distance: number;
  /** True when every step of the way is required. */
  readonly required: boolean;
}

/**
 * Spreads what happens to direct consumers to those that depend on them. A consumer gets the most urgent effect that
 * reaches it; of those the one by required steps alone, then the shortest way, then the first in the order of `contracts`.
 *
 * @param excluded keys that are no consumers and pass nothing on: the provider itself
 * @param users of the contracts, where they are asked about often
 */
export function spreadEffects<Use extends DirectUse>(
  contracts: ResolvedContracts,
  uses: readonly Use[],
  excluded: ReadonlySet<string>,
  users: ContractUsers = listUsers(contracts),
): ReadonlyMap<string, Reach<Use>> {
  const reached = new Map<string, Reach<Use>>();
  for (const effect of EFFECTS) {
    const own = uses.filter((use) => use.effect === effect && !excluded.has(use.key));
    if (own.length === 0) continue;
    for (const required of [true, false]) spread(own, required, { users, excluded }, reached);
  }
  return reached;
}

interface User {
  readonly key: string;
  readonly required: boolean;
}

/** Who depends on each contract, by its key. */
export type ContractUsers = ReadonlyMap<string, readonly User[]>;

/** Turns the links of contracts around. */
export function listUsers(contracts: ResolvedContracts): ContractUsers {
  const users = new Map<string, User[]>();
  for (const [key, contract] of contracts) {
    for (const { key: target, required } of linksOf(contract)) {
      if (target === undefined) continue;
      const known = users.get(target);
      if (known === undefined) users.set(target, [{ key, required }]);
      else known.push({ key, required });
    }
  }
  return users;
}

/** Breadth first from the direct consumers; who was reached before keeps what it has, and passes this on as well. */
function spread<Use extends DirectUse>(
  uses: readonly Use[],
  required: boolean,
  { users, excluded }: { readonly users: ContractUsers; readonly excluded: ReadonlySet<string> },
  reached: Map<string, Reach<Use>>,
): void {
  const queue: (Reach<Use> & { readonly key: string })[] = [];
  const seen = new Set<string>();
  const arrive = (key: string, reach: Reach<Use>): void => {
    if (seen.has(key) || excluded.has(key)) return;
    seen.add(key);
    queue.push({ ...reach, key });
    if (!reached.has(key)) reached.set(key, reach);
  };
  for (const use of uses) if (use.required || !required) arrive(use.key, { use, distance: 1, required });
  for (const { key: next, use, distance } of queue) {
    for (const user of users.get(next) ?? []) {
      if (user.required || !required) arrive(user.key, { next, use, distance: distance + 1, required });
    }
  }
}
