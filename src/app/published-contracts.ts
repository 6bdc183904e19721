import { AppError } from '../base/index.ts';
import type { ParseCache } from '../document/index.ts';
import {
  checkReference,
  formatReference,
  parseReference,
  pullArtifact,
  type Reference,
  readManifest,
  repositoryOfReference,
  type Store,
  versionForTag,
} from '../oci/index.ts';
import { compareVersions, highestVersion, parseVersion, type VersionRange } from '../version/index.ts';
import { type KnownContract, type SummaryCache, summarise } from './known-contract.ts';
import { type BundleOrigin, bundleFromFiles, type LoadedBundle } from './loaded-bundle.ts';
import { absoluteLayout, type Mirrors } from './mirrors.ts';

/** A bundle that came from a registry. */
export type PublishedBundle = LoadedBundle & Required<Pick<LoadedBundle, 'origin'>>;

/** A contract that came from a registry, with or without its bundle. */
export type PublishedContract = KnownContract & Required<Pick<KnownContract, 'origin'>>;

/**
 * Contracts in registries, read at most once in a process: a tag is resolved to one digest, a digest is fetched once,
 * so that everything a run says is about the same state.
 */
export class PublishedContracts {
  readonly #store: Store;
  readonly #mirrors: Mirrors;
  readonly #from: (folder: string) => string;
  readonly #parses: ParseCache | undefined;
  readonly #tags = new Map<string, Promise<string[]>>();
  readonly #bundles = new Map<string, Promise<PublishedBundle>>();
  readonly #summaries: SummaryCache | undefined;
  readonly #summarised = new Map<string, Promise<PublishedContract>>();
  readonly #repositoryKeys = new Map<string, string | undefined>();

  /**
   * @param from makes the folder of an `oci-layout:` reference absolute
   * @param parses documents that were parsed before
   * @param summaries contracts that were read before
   */
  constructor(
    store: Store,
    mirrors: Mirrors,
    from: (folder: string) => string,
    parses?: ParseCache,
    summaries?: SummaryCache,
  ) {
    this.#parses = parses;
    this.#summaries = summaries;
    this.#from = from;
    this.#store = store;
    this.#mirrors = mirrors;
  }

  /**
   * Loads what a reference names; without tag and digest the highest published version, inside a range where one is
   * given.
   *
   * @throws AppError as stores do; `ARTIFACT_NOT_FOUND` when no version is published or the range admits none
   */
  async load(reference: string, range?: VersionRange): Promise<PublishedBundle> {
    return await this.#choose(reference, range, (place, target) => this.#loadExact(place, target));
  }

  /**
   * The same for who only asks what the contract refers to: its bundle is neither read again, where that is remembered,
   * nor kept.
   */
  async loadSummary(reference: string, range?: VersionRange): Promise<PublishedContract> {
    return await this.#choose(reference, range, (place, target) => this.#summariseExact(place, target));
  }

  async #choose<Found extends KnownContract>(
    reference: string,
    range: VersionRange | undefined,
    load: LoadExact<Found>,
  ): Promise<Found> {
    const target = this.locate(reference);
    if (target.tag !== undefined || target.digest !== undefined) return await load(reference, target);
    const versions = await this.listVersions(reference);
    const found = await this.#chooseHighest(reference, versions, range, load);
    if (found !== undefined) return found;
    const inside = range === undefined ? '' : ` inside ${range.text}`;
    throw new AppError('ARTIFACT_NOT_FOUND', `${reference} has no published version${inside}`, {
      hint: versions.length === 0 ? 'Publish one first.' : `Published: ${versions.slice(-10).join(', ')}.`,
    });
  }

  /** Versions that tags of a repository spell, lowest first; whether the artifact agrees is seen when it is loaded. */
  async listVersions(reference: string): Promise<string[]> {
    const repository = repositoryOfReference(this.locate(reference));
    const key = formatReference(repository);
    const known = this.#tags.get(key);
    const tags = known ?? this.#store.listTags(repository);
    this.#tags.set(key, tags);
    // A program that runs on may ask again.
    tags.catch(() => this.#tags.delete(key));
    const versions = (await tags).map(versionForTag).flatMap((text) => parseVersion(text) ?? []);
    return versions.sort(compareVersions).map(({ text }) => text);
  }

  /**
   * The highest of the given versions whose artifact has the version that its tag says, so that a floating tag such as
   * `1` is never taken for a version.
   */
  async findHighest(
    reference: string,
    versions: readonly string[],
    range?: VersionRange,
  ): Promise<PublishedBundle | undefined> {
    return await this.#chooseHighest(reference, versions, range, (place, target) => this.#loadExact(place, target));
  }

  async #chooseHighest<Found extends KnownContract>(
    reference: string,
    versions: readonly string[],
    range: VersionRange | undefined,
    load: LoadExact<Found>,
  ): Promise<Found | undefined> {
    const candidates = [...versions];
    for (;;) {
      const version = highestVersion(candidates, range);
      if (version === undefined) return undefined;
      const found = await this.#loadTagged(reference, version, load);
      if (found !== undefined) return found;
      candidates.splice(candidates.indexOf(version), 1);
    }
  }

  /** The artifact tagged with a version, or `undefined` when its contract says another version. */
  async loadVersion(reference: string, version: string): Promise<PublishedBundle | undefined> {
    return await this.#loadTagged(reference, version, (place, target) => this.#loadExact(place, target));
  }

  /** The same for who does not look into the bundle, which is not kept. */
  async summariseVersion(reference: string, version: string): Promise<PublishedContract | undefined> {
    return await this.#loadTagged(reference, version, (place, target) => this.#summariseExact(place, target));
  }

  async #loadTagged<Found extends KnownContract>(
    reference: string,
    version: string,
    load: LoadExact<Found>,
  ): Promise<Found | undefined> {
    const tagged = `${reference}:${version.replaceAll('+', '_')}`;
    const found = await load(tagged, this.locate(tagged));
    const isReadable = found.contract !== undefined;
    return isReadable && found.contract?.service.version !== version ? undefined : found;
  }

  /** The artifact that a tag stood for when its digest was looked up; not read again when the run knows it already. */
  async loadAt(reference: string, digest: string): Promise<PublishedBundle> {
    const target = this.locate(reference);
    const known = await this.#bundles.get(formatReference(target))?.catch(() => undefined);
    if (known?.origin.digest === digest) return known;
    return await this.#loadExact(`${reference}@${digest}`, { ...target, digest });
  }

  /** Digest of the layer that holds the files of an artifact; `undefined` for what is no bundle. */
  async findLayer(reference: string): Promise<string | undefined> {
    const { bytes, mediaType } = await this.#store.fetchManifest(this.locate(reference));
    return readManifest(bytes, mediaType).manifest?.layer.digest;
  }

  /** The place a reference leads to after mirrors. @throws AppError `USAGE` */
  locate(reference: string): Reference {
    return parseReference(absoluteLayout(this.#mirrors.resolve(reference), this.#from));
  }

  /** Where mirrors lead a reference, as they are configured; `undefined` where none applies. */
  mirrored(reference: string): string | undefined {
    return this.#mirrors.show(reference);
  }

  /** One text per repository, whatever spelling or mirror leads there; `undefined` for what is no reference. */
  repositoryKey(reference: string): string | undefined {
    if (!this.#repositoryKeys.has(reference)) this.#repositoryKeys.set(reference, this.#findKey(reference));
    return this.#repositoryKeys.get(reference);
  }

  #findKey(reference: string): string | undefined {
    const spelled = absoluteLayout(this.#mirrors.resolve(reference), this.#from);
    return checkReference(spelled) === undefined
      ? formatReference(repositoryOfReference(parseReference(spelled)))
      : undefined;
  }

  async #loadExact(reference: string, target: Reference): Promise<PublishedBundle> {
    const key = formatReference(target);
    const known = this.#bundles.get(key);
    if (known !== undefined) return await known;
    const loading = this.#pullAsSeen(reference, target);
    this.#bundles.set(key, loading);
    // A program that runs on may ask again. That a tag stands for nothing stays true for a run.
    loading.catch((error) => {
      if (target.digest !== undefined || !isMissing(error)) this.#bundles.delete(key);
    });
    return await loading;
  }

  /** What a tag stood for when its contract was summarised, so that a run sees one state. */
  async #pullAsSeen(reference: string, target: Reference): Promise<PublishedBundle> {
    const seen = await this.#summarised.get(formatReference(target))?.catch(() => undefined);
    return await this.#pull(reference, seen === undefined ? target : { ...target, digest: seen.origin.digest });
  }

  async #summariseExact(reference: string, target: Reference): Promise<PublishedContract> {
    const key = formatReference(target);
    const known = this.#bundles.get(key) ?? this.#summarised.get(key);
    if (known !== undefined) return await known;
    const summarising = this.#findSummary(reference, target);
    this.#summarised.set(key, summarising);
    summarising.catch(() => this.#summarised.delete(key));
    return await summarising;
  }

  async #findSummary(reference: string, target: Reference): Promise<PublishedContract> {
    const digest = this.#summaries === undefined ? undefined : (await this.#store.resolve(target)).digest;
    const remembered = digest === undefined ? undefined : this.#summaries?.get(digest);
    if (digest !== undefined && remembered !== undefined) {
      return { ...remembered, source: reference, findings: [], origin: this.#originOf(reference, target, digest) };
    }
    const bundle = await this.#pull(reference, digest === undefined ? target : { ...target, digest });
    const summary = summarise(bundle);
    const { source, findings, origin } = bundle;
    if (summary === undefined) return { source, findings, origin };
    this.#summaries?.set(origin.digest, summary);
    return { ...summary, source, findings, origin };
  }

  async #pull(reference: string, target: Reference): Promise<PublishedBundle> {
    const pulled = await pullArtifact(this.#store, target);
    const origin = this.#originOf(reference, target, pulled.digest);
    const facts = { findings: pulled.findings, origin, parses: this.#parses };
    return { ...bundleFromFiles(reference, pulled.files, facts), origin };
  }

  #originOf(reference: string, { tag }: Reference, digest: string): BundleOrigin {
    const mirrored = this.mirrored(reference);
    return {
      reference: reference.includes('@') ? reference : `${reference}@${digest}`,
      ...(mirrored === undefined ? {} : { mirrored }),
      ...(tag === undefined ? {} : { tag }),
      digest,
    };
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof AppError && error.code === 'ARTIFACT_NOT_FOUND';
}

/** Loads exactly what a reference names. */
type LoadExact<Found> = (reference: string, target: Reference) => Promise<Found>;
