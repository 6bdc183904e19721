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
import { bundleFromFiles, type LoadedBundle } from './loaded-bundle.ts';
import { absoluteLayout, type Mirrors } from './mirrors.ts';

/** A bundle that came from a registry. */
export type PublishedBundle = LoadedBundle & Required<Pick<LoadedBundle, 'origin'>>;

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
  readonly #repositoryKeys = new Map<string, string | undefined>();

  /**
   * @param from makes the folder of an `oci-layout:` reference absolute
   * @param parses documents that were parsed before
   */
  constructor(store: Store, mirrors: Mirrors, from: (folder: string) => string, parses?: ParseCache) {
    this.#parses = parses;
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
    const target = this.locate(reference);
    if (target.tag !== undefined || target.digest !== undefined) return await this.#loadExact(reference, target);
    const versions = await this.listVersions(reference);
    const found = await this.findHighest(reference, versions, range);
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
    const candidates = [...versions];
    for (;;) {
      const version = highestVersion(candidates, range);
      if (version === undefined) return undefined;
      const bundle = await this.loadVersion(reference, version);
      if (bundle !== undefined) return bundle;
      candidates.splice(candidates.indexOf(version), 1);
    }
  }

  /** The artifact tagged with a version, or `undefined` when its contract says another version. */
  async loadVersion(reference: string, version: string): Promise<PublishedBundle | undefined> {
    const tagged = `${reference}:${version.replaceAll('+', '_')}`;
    const bundle = await this.#loadExact(tagged, this.locate(tagged));
    const isReadable = bundle.contract !== undefined;
    return isReadable && bundle.contract?.service.version !== version ? undefined : bundle;
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
    const loading = this.#pull(reference, target);
    this.#bundles.set(key, loading);
    // Some registries show what a tag stands for only seconds after the tag.
    if (target.digest !== undefined) loading.catch(() => this.#bundles.delete(key));
    return await loading;
  }

  async #pull(reference: string, target: Reference): Promise<PublishedBundle> {
    const pulled = await pullArtifact(this.#store, target);
    const origin = {
      reference: reference.includes('@') ? reference : `${reference}@${pulled.digest}`,
      ...(target.tag === undefined ? {} : { tag: target.tag }),
      digest: pulled.digest,
    };
    const facts = { findings: pulled.findings, origin, parses: this.#parses };
    return { ...bundleFromFiles(reference, pulled.files, facts), origin };
  }
}
