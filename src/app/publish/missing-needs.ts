import { AppError, mapBounded } from '../../base/index.ts';
import { fulfils, type PlanEntry } from '../../publish/index.ts';
import type { AppContext } from '../context.ts';
import { isReference } from '../load-source.ts';
import { listNeeds, type NamedNeed } from './publication.ts';

const PARALLEL_LOOKUPS = 8;

/** What bundles refer to and nobody has. */
export interface MissingNeeds {
  /** What stops publishing, by source of the bundle. */
  readonly required: ReadonlyMap<string, string>;
  /** What is only optional. */
  readonly warnings: readonly string[];
}

/**
 * Looks for everything that the bundles which would be sent refer to: first among what is published together, then in
 * the registry. Each reference is looked up once.
 *
 * @throws AppError when a registry cannot be asked for something required
 */
export async function findMissingNeeds(context: AppContext, entries: readonly PlanEntry[]): Promise<MissingNeeds> {
  const sent = entries.filter(({ action }) => action === 'create');
  const outside = sent.flatMap(({ publication }) => {
    const needs = listNeeds(context, publication.contract).filter(({ ref }) => isReference(ref));
    return needs
      .filter((need) => !entries.some((entry) => fulfils(need, entry.publication)))
      .map((need) => ({ source: publication.source, need }));
  });
  const lookups = new Map<string, Promise<string | undefined>>();
  const required = new Map<string, string>();
  const warnings: string[] = [];
  await mapBounded(outside, PARALLEL_LOOKUPS, async ({ need }) => await lookUp(context, need, lookups));
  for (const { source, need } of outside) {
    const problem = await lookUp(context, need, lookups);
    if (problem === undefined) continue;
    if (!need.required) warnings.push(`${source} refers to ${problem}; it is optional`);
    else if (!required.has(source)) required.set(source, `it needs ${problem}, which is not in this run either`);
  }
  return { required, warnings };
}

function lookUp(context: AppContext, need: NamedNeed, lookups: Map<string, Promise<string | undefined>>) {
  const key = JSON.stringify([need.repositoryKey, need.range?.text ?? null, need.ref, need.required]);
  const asking = lookups.get(key) ?? findProblem(context, need);
  lookups.set(key, asking);
  return asking;
}

async function findProblem(context: AppContext, { ref, range, required }: NamedNeed): Promise<string | undefined> {
  try {
    await context.contracts.load(ref, range);
    return undefined;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (required && error.code !== 'ARTIFACT_NOT_FOUND') throw error;
    return `${ref}${range === undefined ? '' : ` (${range.text})`}: ${error.message}`;
  }
}
