import type { Overrides } from '../contract/index.ts';
import { buildGraph } from '../graph/index.ts';
import type { GraphReport } from '../report/index.ts';
import type { AppContext } from './context.ts';
import { loadSource } from './load-source.ts';
import { requireLock } from './lock/verify-lock.ts';
import { keyOf, resolveContracts } from './resolve-contracts.ts';

/**
 * Resolves the dependencies of a contract, and theirs.
 *
 * @throws AppError when the root or a registry cannot be reached; UnreadableBundle when the root is no contract or
 * its lock file does not hold
 */
export async function resolveGraph(context: AppContext, source: string, overrides?: Overrides): Promise<GraphReport> {
  const root = await loadSource(context, source, overrides);
  const locked = await requireLock(context, root);
  return { kind: 'graph', graph: buildGraph(keyOf(root), await resolveContracts(locked, [root])) };
}
