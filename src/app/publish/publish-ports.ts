import { AppError, hasErrors, sha256Digest } from '../../base/index.ts';
import { buildManifest, pushArtifact, repositoryOfReference } from '../../oci/index.ts';
import type { ApplyPorts, FloatingPorts, PlanEntry, PlanPorts, Publication } from '../../publish/index.ts';
import type { AppContext } from '../context.ts';
import { compareBundles } from '../diff-sources.ts';
import type { LoadedBundle } from '../loaded-bundle.ts';
import { findPublishedState } from '../published-state.ts';
import { metadataOf, type PublicationOrigin } from './publication.ts';

/** How planning and applying look at the registry and write to it. */
export interface PublishPortOptions extends PublicationOrigin {
  /** Only plan: nothing asks for the right to write. */
  readonly dryRun?: boolean;
  /** Told of every bundle that was sent, or was not. */
  readonly tell?: (entry: PlanEntry) => void;
  /** Asks the run to end. */
  readonly stop?: AbortSignal | undefined;
}

/** What planning asks. */
export function planPorts(
  context: AppContext,
  bundles: ReadonlyMap<Publication, LoadedBundle>,
  options: Omit<PublishPortOptions, 'tell' | 'stop'>,
): PlanPorts {
  return {
    findPublished: (publication) => findPublishedState(context, publication.reference, options.dryRun !== true),
    digestOf: ({ packed, contract }) =>
      sha256Digest(buildManifest(packed, metadataOf(contract, options, context.artifactStyle))),
    async isNeutralEdit(publication, { digest }) {
      const own = bundles.get(publication);
      if (own === undefined) return false;
      const published = await context.contracts.loadAt(publication.reference, digest);
      const { contractChanged, findings } = compareBundles(context, published, own);
      return !hasErrors(findings) && !contractChanged;
    },
  };
}

/** What applying does. */
export function applyPorts(context: AppContext, options: PublishPortOptions): ApplyPorts {
  const { stop } = options;
  return {
    findPublished: ({ reference }) => findPublishedState(context, reference, true, stop),
    async push({ contract, packed, target }) {
      const pushed = await pushArtifact(
        context.store,
        target,
        target.tag,
        packed,
        metadataOf(contract, options, context.artifactStyle),
        { onlyNew: true },
      );
      return pushed.digest;
    },
    async readBack({ target }) {
      return (await context.store.resolveForPush(target, stop)).digest;
    },
    wait: async (ms) => await new Promise((resolve) => setTimeout(resolve, ms)),
    stop,
    ...(options.tell === undefined ? {} : { tell: options.tell }),
  };
}

/**
 * What moving the floating tags of one repository does.
 *
 * @param reference of the repository, before mirrors
 */
export function floatingPorts(context: AppContext, reference: string, stop?: AbortSignal): FloatingPorts {
  const repository = repositoryOfReference(context.contracts.locate(reference));
  return {
    listTags: () => context.store.listTags(repository, stop),
    async lookUp(tag) {
      try {
        const { digest } = await context.store.resolveForPush({ ...repository, tag }, stop);
        const { contract } = await context.contracts.loadAt(`${reference}:${tag}`, digest);
        return contract === undefined ? { digest } : { digest, version: contract.service.version };
      } catch (error) {
        if (error instanceof AppError && error.code === 'ARTIFACT_NOT_FOUND') return undefined;
        throw error;
      }
    },
    async copyTag(from, to) {
      const { bytes, mediaType } = await context.store.fetchManifest({ ...repository, tag: from }, stop);
      await context.store.pushManifest(repository, { tagOrDigest: to, bytes, mediaType }, stop);
    },
  };
}
