import { AppError, sha256Digest } from '../../../src/base/index.ts';
import { contentDigest } from '../../../src/bundle/index.ts';
import { buildManifest, pullArtifact, pushArtifact, type Store } from '../../../src/oci/index.ts';
import {
  type AppliedPlan,
  type ApplyPorts,
  applyPlan,
  type PlanPorts,
  type Publication,
  type PublishedState,
  planPublish,
} from '../../../src/publish/index.ts';

const metadataOf = ({ contract: { service, dialect } }: Publication) => ({
  name: service.name,
  version: service.version,
  pactoVersion: dialect,
});

/** Plans and applies as the program does, over a store of the test and with its clock. */
export async function publishAll(
  publications: readonly Publication[],
  store: Store,
  wait: ApplyPorts['wait'],
): Promise<AppliedPlan> {
  const plan = await planPublish(publications, planPorts(store));
  if (plan.waves.flat().some(({ action }) => action === 'conflict')) return { entries: plan.waves.flat() };
  return await applyPlan(plan, applyPorts(store, wait));
}

/** Whether everything that was asked for is in the registry now. */
export function isComplete({ entries, failure }: AppliedPlan): boolean {
  return failure === undefined && entries.every(({ action }) => action === 'create' || action === 'identical');
}

/** Digest of the manifest that publishing would create. */
export function expectedDigest(publication: Publication): string {
  return sha256Digest(buildManifest(publication.packed, metadataOf(publication)));
}

function planPorts(store: Store): PlanPorts {
  return {
    digestOf: expectedDigest,
    isNeutralEdit: async () => false,
    findPublished: (publication) => findPublished(store, publication),
  };
}

function applyPorts(store: Store, wait: ApplyPorts['wait']): ApplyPorts {
  return {
    wait,
    findPublished: (publication) => findPublished(store, publication),
    push: async (publication) => {
      const { target, packed } = publication;
      return (await pushArtifact(store, target, target.tag, packed, metadataOf(publication))).digest;
    },
    readBack: async ({ target }) => (await store.resolve(target)).digest,
  };
}

async function findPublished(store: Store, { target }: Publication): Promise<PublishedState | undefined> {
  try {
    const { digest } = await store.resolveForPush(target);
    const { files } = await pullArtifact(store, { ...target, digest });
    if (files === undefined) throw new Error(`${digest} is no bundle`);
    return { reference: target, digest, contentDigest: contentDigest(files) };
  } catch (error) {
    if (error instanceof AppError && error.code === 'ARTIFACT_NOT_FOUND') return undefined;
    throw error;
  }
}
