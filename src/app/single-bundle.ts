import { resolve } from 'node:path';
import { AppError, hasErrors, sha256Digest } from '../base/index.ts';
import { contentDigest, packBundle } from '../bundle/index.ts';
import type { Overrides } from '../contract/index.ts';
import { buildManifest, pushArtifact, tagForVersion } from '../oci/index.ts';
import type { PlanEntry } from '../publish/index.ts';
import type { PublishReport } from '../report/index.ts';
import { isFreeFolder, loadFolder, writeFolder, writeOutput } from '../sources/index.ts';
import type { AppContext } from './context.ts';
import { isReference, loadSource } from './load-source.ts';
import type { LoadedBundle } from './loaded-bundle.ts';
import { createPublication, describeEntry, metadataOf } from './publish-workspace.ts';
import { findPublishedState } from './published-state.ts';
import { requireContract, UnreadableBundle } from './require-contract.ts';
import { validateAll } from './validate-sources.ts';

/**
 * Publishes one bundle. Without a tag the version of the contract is the tag; content that is there already is left
 * alone, other content under the tag is a conflict.
 *
 * @throws AppError as stores do; UnreadableBundle when the bundle is invalid
 */
export async function pushBundle(
  context: AppContext,
  reference: string,
  folder: string,
  overrides?: Overrides,
): Promise<PublishReport> {
  const bundle = await loadSource(context, folder, overrides);
  const contract = requireContract(bundle);
  await refuseInvalid(context, bundle);
  const named = context.contracts.locate(reference);
  if (named.digest !== undefined) throw new AppError('USAGE', 'a push names a tag or nothing, not a digest');
  const tag = named.tag ?? tagForVersion(contract.service.version);
  const shown = named.tag === undefined ? `${reference}:${tag}` : reference;
  const publication = createPublication(context, bundle, contract, shown, tag);
  const { packed, target } = publication;
  const published = await findPublishedState(context, shown);
  const metadata = metadataOf(contract, {});
  if (published === undefined) {
    const { digest } = await pushArtifact(context.store, target, tag, packed, metadata);
    return reportOf({ publication, action: 'create', digest });
  }
  const isSame = published.contentDigest === packed.contentDigest;
  const reason = `published with other content: ${published.contentDigest}`;
  return reportOf({
    publication,
    action: isSame ? 'identical' : 'conflict',
    digest: isSame ? published.digest : sha256Digest(buildManifest(packed, metadata)),
    ...(isSame ? {} : { reason }),
  });
}

/** A bundle written to disk. */
export interface PulledBundle {
  readonly name: string;
  readonly version: string;
  /** As given, or the name of the service. */
  readonly directory: string;
  readonly digest: string;
  readonly contentDigest: string;
}

/** Writes a published bundle below a folder. @throws AppError as stores do; UnreadableBundle for a broken artifact */
export async function pullBundle(context: AppContext, reference: string, output?: string): Promise<PulledBundle> {
  if (!isReference(reference)) {
    throw new AppError('USAGE', `${reference} is no reference`, { hint: 'Write oci://HOST/REPOSITORY[:TAG].' });
  }
  const bundle = await context.contracts.load(reference);
  const { service } = requireContract(bundle);
  const directory = output ?? service.name;
  const target = resolve(context.workingDirectory, directory);
  if (!(await isFreeFolder(target)) && !(await holdsBundle(target, bundle))) {
    throw new AppError('USAGE', `${directory} is there already and holds something else`, {
      hint: 'Name another folder with -o, or remove this one first.',
    });
  }
  await writeFolder(target, bundle.documents.files);
  const { digest } = bundle.origin;
  return {
    name: service.name,
    version: service.version,
    directory,
    digest,
    contentDigest: contentDigest(bundle.documents.files),
  };
}

/** Whether a folder already is the bundle, so that pulling it again changes nothing. */
async function holdsBundle(folder: string, bundle: LoadedBundle): Promise<boolean> {
  const { files } = await loadFolder(folder);
  return files !== undefined && contentDigest(files) === contentDigest(bundle.documents.files);
}

/** A bundle packed into one file. */
export interface PackedFile {
  readonly name: string;
  readonly version: string;
  /** As given, or `NAME-VERSION.tar.gz`. */
  readonly file: string;
  readonly digest: string;
  readonly contentDigest: string;
}

/** Packs a bundle folder. @throws AppError as the file system does; UnreadableBundle when the bundle is invalid */
export async function packSource(
  context: AppContext,
  folder: string,
  output?: string,
  overrides?: Overrides,
): Promise<PackedFile> {
  const bundle = await loadSource(context, folder, overrides);
  const { service } = requireContract(bundle);
  await refuseInvalid(context, bundle);
  const packed = packBundle(bundle.documents.files);
  const file = output ?? `${service.name}-${service.version}.tar.gz`;
  await writeOutput(resolve(context.workingDirectory, file), packed.bytes);
  return {
    name: service.name,
    version: service.version,
    file,
    digest: packed.digest,
    contentDigest: packed.contentDigest,
  };
}

async function refuseInvalid(context: AppContext, bundle: LoadedBundle): Promise<void> {
  const [validated] = await validateAll(context, [bundle]);
  const findings = validated?.findings ?? [];
  if (hasErrors(findings)) throw new UnreadableBundle(bundle.source, findings);
}

function reportOf(entry: PlanEntry): PublishReport {
  return { kind: 'publish', dryRun: false, results: [describeEntry(entry)] };
}
