import { AppError } from '../../base/index.ts';
import { type PackedBundle, packBundle } from '../../bundle/index.ts';
import type { Contract } from '../../contract/index.ts';
import { type ArtifactMetadata, type ArtifactStyle, repositoryOfReference, tagForVersion } from '../../oci/index.ts';
import type { Need, Publication } from '../../publish/index.ts';
import { parseRange } from '../../version/index.ts';
import { type AppContext, repositoryFor } from '../context.ts';
import type { LoadedBundle } from '../loaded-bundle.ts';
import { requireContract } from '../require-contract.ts';
import { localReferences } from '../unpublishable.ts';

/** What the manifest says of where a bundle comes from. */
export interface PublicationOrigin {
  /** Address of the repository. */
  readonly sourceUrl?: string;
  /** Commit. */
  readonly revision?: string;
}

/**
 * A bundle of the workspace on its way to the place that its name and version say.
 *
 * @throws AppError `TOO_LARGE` and `USAGE` for files that cannot be packed, `CONFIGURATION` without a registry
 */
export function preparePublication(context: AppContext, bundle: LoadedBundle): Publication {
  const { name, version } = requireContract(bundle).service;
  const tag = tagForVersion(version);
  return createPublication(context, bundle, `${repositoryFor(context, name)}:${tag}`, tag);
}

/** A bundle with all that publishing needs to know of it. @throws AppError as packing does, naming the bundle */
export function createPublication(
  context: AppContext,
  bundle: LoadedBundle,
  reference: string,
  tag: string,
): Publication {
  const contract = requireContract(bundle);
  return {
    source: bundle.source,
    contract,
    packed: pack(bundle),
    reference,
    target: { ...repositoryOfReference(context.contracts.locate(reference)), tag },
    repositoryKey: context.contracts.repositoryKey(reference) ?? reference,
    needs: listNeeds(context, contract),
  };
}

/** What is wrong with a contract that refers to a place on this machine; `undefined` for one that does not. */
export function findLocal({ contract, source }: LoadedBundle): AppError | undefined {
  const [local] = contract === undefined ? [] : localReferences(contract);
  if (local === undefined) return undefined;
  return new AppError('USAGE', `${source}/pacto.yaml refers to ${local.ref}, a place on this machine`, {
    hint: 'A published contract can only refer to published ones: use oci://….',
  });
}

function pack({ source, documents }: LoadedBundle): PackedBundle {
  try {
    return packBundle(documents.files);
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause;
    const { code, message, hint } = cause;
    throw new AppError(code, `${source}: ${message}`, { cause, ...(hint === undefined ? {} : { hint }) });
  }
}

/** Something that a contract refers to. */
export interface NamedNeed extends Need {
  /** The reference as written. */
  readonly ref: string;
  /** False for optional dependencies: without them the service still works. */
  readonly required: boolean;
}

/** Everything that a contract refers to. */
export function listNeeds(context: AppContext, contract: Contract): NamedNeed[] {
  const place = (ref: string) => {
    const repositoryKey = context.contracts.repositoryKey(ref);
    if (repositoryKey === undefined) return { ref, repositoryKey: ref };
    const { tag, digest } = context.contracts.locate(ref);
    return { ref, repositoryKey, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) };
  };
  const dependencies = contract.dependencies.map(({ ref, compatibility, required }): NamedNeed => {
    const { range } = parseRange(compatibility);
    return { ...place(ref), required, ...(range === undefined ? {} : { range }) };
  });
  const others = [...contract.configurations, ...contract.policies].flatMap(({ ref }) => ref ?? []);
  return [...dependencies, ...others.map((ref) => ({ ...place(ref), required: true }))];
}

/** What the manifest says about a contract. */
export function metadataOf(
  { service, dialect }: Contract,
  { sourceUrl, revision }: PublicationOrigin,
  style?: ArtifactStyle,
): ArtifactMetadata {
  return {
    name: service.name,
    version: service.version,
    pactoVersion: dialect,
    ...(sourceUrl === undefined ? {} : { source: sourceUrl }),
    ...(revision === undefined ? {} : { revision }),
    ...(style === undefined ? {} : { style }),
  };
}
