import { relative, resolve } from 'node:path';
import { AppError, type Files, hasErrors, toBytes } from '../base/index.ts';
import { contentDigest, packBundle, pathProblem } from '../bundle/index.ts';
import type { Contract, Overrides } from '../contract/index.ts';
import { hideUserinfo, type Referrer, tagForVersion, versionForTag } from '../oci/index.ts';
import { applyPlan, floatingTagsOf, planPublish } from '../publish/index.ts';
import type { PublishReport } from '../report/index.ts';
import { isFreeFolder, loadFolder, writeFolder, writeOutput } from '../sources/index.ts';
import { parseVersion } from '../version/index.ts';
import type { AppContext } from './context.ts';
import { isReference, loadSource } from './load-source.ts';
import type { LoadedBundle } from './loaded-bundle.ts';
import { describeDifferences } from './publish/describe-publish.ts';
import { createPublication, findLocal, type PublicationOrigin } from './publish/publication.ts';
import { applyPorts, planPorts } from './publish/publish-ports.ts';
import { showMirrors } from './publish/show-mirrors.ts';
import { requireContract, UnreadableBundle } from './require-contract.ts';
import { validateAll } from './validate-sources.ts';

/**
 * Publishes one bundle. Without a tag the version of the contract is the tag; content that is there already is left
 * alone, other content under the tag is a conflict.
 *
 * @throws AppError as stores do, `USAGE` for local references; UnreadableBundle when the bundle is invalid
 */
export async function pushBundle(
  context: AppContext,
  reference: string,
  folder: string,
  { overrides, ...origin }: PublicationOrigin & { readonly overrides?: Overrides } = {},
): Promise<PublishReport> {
  const bundle = await loadSource(context, folder, overrides);
  const contract = requireContract(bundle);
  await refuseInvalid(context, bundle);
  const local = findLocal(bundle);
  if (local !== undefined) throw local;
  const named = context.contracts.locate(reference);
  if (named.digest !== undefined) throw new AppError('USAGE', 'a push names a tag or nothing, not a digest');
  const tag = named.tag ?? tagForVersion(contract.service.version);
  const shown = named.tag === undefined ? `${reference}:${tag}` : reference;
  const publication = createPublication(context, bundle, shown, tag);
  const bundles = new Map([[publication, bundle]]);
  // Without the bundle at hand nothing counts as an edit: a push either sends or says why not.
  const plan = await planPublish([publication], planPorts(context, new Map(), origin));
  const { entries, failure } = await applyPlan(plan, applyPorts(context, origin));
  if (failure !== undefined && !entries.some(({ action }) => action === 'conflict')) throw failure;
  const results = await Promise.all(entries.map((entry) => describeDifferences(context, entry, bundles)));
  const misleading = describeMisleading(named.repository, tag, contract.service);
  const warnings = misleading.length === 0 ? {} : { warnings: misleading };
  return showMirrors(context, { kind: 'publish', dryRun: false, results, ...warnings });
}

/** What people who read the place would take the bundle for, and it is not. */
function describeMisleading(repository: string, tag: string, { name, version }: Contract['service']): string[] {
  const last = repository.split('/').at(-1) ?? '';
  const otherName = `the repository ${last} looks like a service, but the contract says ${name}`;
  // Readers take a tag for a version only when the contract agrees; floating tags are no versions to begin with.
  const isOther = tag !== tagForVersion(version) && parseVersion(versionForTag(tag)) !== undefined;
  const otherVersion = `the tag ${tag} looks like a version, but the contract says ${version}: nobody takes it for a published version`;
  return [
    ...(last === name ? [] : [otherName]),
    ...(isOther && !floatingTagsOf(version).includes(tag) ? [otherVersion] : []),
  ];
}

/** A bundle written to disk. */
export interface PulledBundle {
  readonly name: string;
  readonly version: string;
  /** As given, or the name of the service. */
  readonly directory: string;
  readonly digest: string;
  readonly contentDigest: string;
  /** Signatures, attestations and the like that the registry lists, when they were asked for. */
  readonly referrers?: readonly Referrer[];
}

/**
 * Writes a published bundle below a folder.
 *
 * @param listsReferrers also ask what refers to it; only with a network
 * @throws AppError as stores do; UnreadableBundle for a broken artifact
 */
export async function pullBundle(
  context: AppContext,
  reference: string,
  output?: string,
  listsReferrers = false,
): Promise<PulledBundle> {
  if (!isReference(reference)) {
    throw new AppError('USAGE', `${hideUserinfo(reference)} is no reference`, {
      hint: 'Write oci://HOST/REPOSITORY[:TAG].',
    });
  }
  const bundle = await context.contracts.load(reference);
  const { service } = requireContract(bundle);
  const directory = output ?? folderFor(service.name);
  const target = resolve(context.workingDirectory, directory);
  const isFree = await isFreeFolder(target);
  if (!isFree && !(await holdsBundle(target, bundle))) {
    throw new AppError('USAGE', `${directory} is there already and holds something else`, {
      hint: 'Name another folder with -o, or remove this one first.',
    });
  }
  const { digest } = bundle.origin;
  const referrers =
    listsReferrers && context.offline === undefined
      ? await context.store.listReferrers(context.contracts.locate(reference), digest)
      : undefined;
  if (isFree) await writeFolder(target, bundle.documents.files);
  return {
    name: service.name,
    version: service.version,
    directory,
    digest,
    contentDigest: contentDigest(bundle.documents.files),
    ...(referrers === undefined ? {} : { referrers }),
  };
}

/** Whoever published the bundle chose the name; it must not choose a place on this machine, `.git` and such included. */
function folderFor(name: string): string {
  if (!/^\.|\//.test(name) && pathProblem(name) === undefined) return name;
  throw new AppError('USAGE', `the service name ${JSON.stringify(name)} cannot be the name of a folder`, {
    hint: 'Name the folder with -o.',
  });
}

/** Whether a folder already is the bundle, so that pulling it again changes nothing. */
async function holdsBundle(folder: string, bundle: LoadedBundle): Promise<boolean> {
  const files = await loadFolder(folder).then(
    (loaded) => loaded.files,
    (error: unknown) => {
      // A file is in its place.
      if (error instanceof AppError && error.code === 'FILE_NOT_FOUND') return undefined;
      throw error;
    },
  );
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

/**
 * Packs a bundle folder. An archive that is written into it is not part of it, so that packing again gives the same.
 *
 * @throws AppError as the file system does; UnreadableBundle when the bundle is invalid
 */
export async function packSource(
  context: AppContext,
  folder: string,
  output?: string,
  overrides?: Overrides,
): Promise<PackedFile> {
  const bundle = await loadSource(context, folder, overrides);
  const { service } = requireContract(bundle);
  await refuseInvalid(context, bundle);
  const file = output ?? `${service.name}-${service.version}.tar.gz`;
  const path = resolve(context.workingDirectory, file);
  const inside = relative(resolve(context.workingDirectory, folder), path).replaceAll('\\', '/');
  const packed = packBundle(withoutArchive(bundle.documents.files, inside));
  await writeOutput(path, packed.bytes);
  return {
    name: service.name,
    version: service.version,
    file,
    digest: packed.digest,
    contentDigest: packed.contentDigest,
  };
}

/** @throws AppError `USAGE` when there is something else in the place of the archive */
function withoutArchive(files: Files, archive: string): Files {
  if (!Object.hasOwn(files, archive)) return files;
  const [first, second] = toBytes(files[archive] ?? '');
  if (first !== 0x1f || second !== 0x8b) {
    throw new AppError('USAGE', `the archive would replace ${archive}, a file of the bundle`, {
      hint: 'Name another file with -o.',
    });
  }
  return Object.fromEntries(Object.entries(files).filter(([name]) => name !== archive));
}

async function refuseInvalid(context: AppContext, bundle: LoadedBundle): Promise<void> {
  const [validated] = await validateAll(context, [bundle]);
  const findings = validated?.findings ?? [];
  if (hasErrors(findings)) throw new UnreadableBundle(bundle.source, findings);
}
