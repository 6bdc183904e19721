import { AppError, type AppErrorCode, mapBounded } from '../../base/index.ts';
import { contentDigest } from '../../bundle/index.ts';
import { formatReference, parseReference, readManifest, repositoryOfReference } from '../../oci/index.ts';
import { compareVersions, parseVersion } from '../../version/index.ts';
import type { AppContext } from '../context.ts';
import { identityOf, type LoadedBundle } from '../loaded-bundle.ts';
import { presentParts } from '../present-parts.ts';
import type { PublishedContract } from '../published-contracts.ts';

const PARALLEL_VERSIONS = 4;

/** Newest ones that are listed unless fewer are asked for; older ones are counted. */
const MOST_VERSIONS = 500;

const SILENCE: readonly AppErrorCode[] = ['NETWORK', 'TIMEOUT'];

/** A version of a service, published or as a folder has it. */
export interface ListedVersion {
  readonly version: string;
  /** `workspace`: not published, or not with this content. */
  readonly where: 'registry' | 'workspace';
  /** A reference with its digest, or a folder. */
  readonly source: string;
  /** The folder of the workspace that holds what is published. */
  readonly folder?: string;
  readonly digest?: string;
  /** Length of the packed bundle. */
  readonly bytes?: number;
  /** Where its source is and at which commit, as the publisher says. Hostile text. */
  readonly repositoryUrl?: string;
  readonly revision?: string;
  /** Why it cannot be read. */
  readonly problem?: string;
}

/** Every version of one service, newest first. */
export interface VersionList {
  /** Where they are published, before mirrors; missing where no registry is known. */
  readonly repository?: string;
  /** Why the registry has not been asked, or did not answer. */
  readonly problem?: string;
  /** There when no answer came at all, so that asking for the next service makes no sense. */
  readonly silent?: true;
  readonly versions: readonly ListedVersion[];
  /** Older versions that are not listed. */
  readonly omitted: number;
}

/** How a list of versions is asked for. */
export interface ListOptions {
  /** Why a repository, as a reference, is not to be asked; `undefined` when it is. Default: every one is. */
  readonly refuse?: (repository: string) => string | undefined;
  /** Published versions that are listed, besides those that the workspace has too. Default 500. */
  readonly most?: number;
}

/** The repository of a bundle from a registry, as it was named. */
export function repositoryOfOrigin({ origin }: LoadedBundle): string | undefined {
  return origin === undefined ? undefined : formatReference(repositoryOfReference(parseReference(origin.reference)));
}

/**
 * Lists what is published of a service, with the bundles of the workspace that are not.
 *
 * @param repository where it is published; nothing is asked without one
 * @param own bundles of the workspace that are versions of it, newest first
 */
export async function listVersions(
  context: AppContext,
  repository: string | undefined,
  own: readonly LoadedBundle[],
  { refuse = () => undefined, most = MOST_VERSIONS }: ListOptions = {},
): Promise<VersionList> {
  if (repository === undefined) return { versions: own.map(describeOwn), omitted: 0 };
  const refusal = refuse(repository);
  if (refusal !== undefined) return { repository, problem: refusal, versions: own.map(describeOwn), omitted: 0 };
  try {
    const texts = (await context.contracts.listVersions(repository)).reverse();
    const ownTexts = new Set(own.map((bundle) => identityOf(bundle).version));
    const shown = texts.filter((text, index) => index < most || ownTexts.has(text));
    const published = await mapBounded(shown, PARALLEL_VERSIONS, (text) =>
      describeVersion(context, repository, text, ownTexts.has(text)),
    );
    const known = published.flatMap((entry) => entry ?? []);
    const folders = new Map(own.map((bundle) => [contentName(identityOf(bundle).version, bundle), bundle.source]));
    const contents = new Set(known.map(({ content }) => content));
    const unpublished = own.filter((bundle) => !contents.has(contentName(identityOf(bundle).version, bundle)));
    const listed = known.map(({ listed: each, content }) => {
      const folder = content === undefined ? undefined : folders.get(content);
      return folder === undefined ? each : { ...each, folder };
    });
    return {
      repository,
      versions: newestFirst([...unpublished.map(describeOwn), ...listed]),
      omitted: texts.length - shown.length,
    };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const silent = SILENCE.includes(error.code) ? { silent: true as const } : {};
    return { repository, problem: error.message, ...silent, versions: own.map(describeOwn), omitted: 0 };
  }
}

/** What cannot be compared comes first: only a folder has it, as it is being worked on. Equal ones stay as they are. */
function newestFirst(versions: readonly ListedVersion[]): readonly ListedVersion[] {
  const parsed = versions.map((listed) => ({ listed, version: parseVersion(listed.version) }));
  return [
    ...parsed.filter(({ version }) => version === undefined),
    ...parsed
      .flatMap(({ listed, version }) => (version === undefined ? [] : { listed, version }))
      .sort((a, b) => compareVersions(b.version, a.version)),
  ].map(({ listed }) => listed);
}

interface DescribedVersion {
  readonly listed: ListedVersion;
  /** Name of version and content, where the bundle was looked into. */
  readonly content?: string;
}

/**
 * `undefined` for a tag that only looks like a version, such as `1`.
 *
 * @param withContent whether to look into its bundle
 */
async function describeVersion(
  context: AppContext,
  repository: string,
  version: string,
  withContent: boolean,
): Promise<DescribedVersion | undefined> {
  const { contracts } = context;
  try {
    if (!withContent) {
      const contract = await contracts.summariseVersion(repository, version);
      return contract && { listed: { ...(await describeArtifact(context, contract)), version } };
    }
    const bundle = await contracts.loadVersion(repository, version);
    if (bundle === undefined) return undefined;
    return { listed: { ...(await describeArtifact(context, bundle)), version }, content: contentName(version, bundle) };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const source = `${repository}:${version}`;
    return { listed: { version, where: 'registry', source, problem: error.message } };
  }
}

function contentName(version: string, { documents }: LoadedBundle): string {
  return `${version} ${contentDigest(documents.files)}`;
}

async function describeArtifact(
  context: AppContext,
  bundle: PublishedContract,
): Promise<Omit<ListedVersion, 'version'>> {
  const { reference, digest } = bundle.origin;
  const { bytes, mediaType } = await context.store.fetchManifest(context.contracts.locate(reference));
  const { manifest } = readManifest(bytes, mediaType);
  const problem = bundle.contract === undefined ? bundle.findings[0]?.message : undefined;
  return {
    where: 'registry',
    source: reference,
    digest,
    ...presentParts({
      bytes: manifest?.layer.size,
      repositoryUrl: manifest?.annotations['org.opencontainers.image.source'],
      revision: manifest?.annotations['org.opencontainers.image.revision'],
      problem,
    }),
  };
}

function describeOwn(bundle: LoadedBundle): ListedVersion {
  return { version: identityOf(bundle).version, where: 'workspace', source: bundle.source };
}
