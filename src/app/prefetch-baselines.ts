import { AppError, compareText, mapBounded } from '../base/index.ts';
import { parseVersion } from '../version/index.ts';
import { type AppContext, repositoryFor } from './context.ts';
import { isReference } from './load-source.ts';
import type { LoadedBundle } from './loaded-bundle.ts';
import { orderCandidates } from './order-candidates.ts';

const PARALLEL_FETCHES = 4;

/**
 * Asks the remote cache for the layers that comparing is about to read. Costs no request of its own where the store
 * remembers manifests: comparing asks for the same ones. What fails here comes up again there.
 *
 * @param setting as for {@link chooseBaseline}
 * @returns tells the remote cache that comparing has ended
 */
export async function prefetchBaselines(
  context: AppContext,
  bundles: readonly LoadedBundle[],
  setting: string,
): Promise<() => Promise<void>> {
  const { remoteCache, content } = context;
  const nothing = async (): Promise<void> => {};
  if (remoteCache === undefined || content === undefined) return nothing;
  const found = await mapBounded(bundles, PARALLEL_FETCHES, (bundle) => findLayer(context, bundle, setting));
  const digests = [...new Set(found.flatMap((digest) => digest ?? []))].sort(compareText);
  const present = await mapBounded(digests, PARALLEL_FETCHES, (digest) => content.has(digest));
  if (!present.includes(false)) return nothing;
  await remoteCache.restore(digests);
  return async () => await remoteCache.save?.(digests);
}

async function findLayer(context: AppContext, bundle: LoadedBundle, setting: string): Promise<string | undefined> {
  try {
    const reference = await findReference(context, bundle, setting);
    return reference === undefined ? undefined : await context.contracts.findLayer(reference);
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}

/** The artifact that is tried first. */
async function findReference(
  context: AppContext,
  { contract }: LoadedBundle,
  setting: string,
): Promise<string | undefined> {
  if (contract === undefined || setting === 'none' || setting.startsWith('git:')) return undefined;
  if (isReference(setting)) return setting;
  const repository = repositoryFor(context, contract.service.name);
  if (setting !== 'auto' && setting !== 'required') return `${repository}:${setting}`;
  const own = parseVersion(contract.service.version);
  const versions = await context.contracts.listVersions(repository);
  const published = versions.flatMap((text) => parseVersion(text) ?? []);
  const first = own === undefined ? undefined : orderCandidates(own, published)[0];
  return first === undefined ? undefined : `${repository}:${first.text.replaceAll('+', '_')}`;
}
