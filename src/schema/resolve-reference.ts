import { isJsonObject, type JsonObject, parsePointer } from '../base/index.ts';
import { memberPointer, ownText } from './index-files.ts';
import { fileUri, type IndexedFiles, type Place } from './schema-document.ts';

/** Where a reference leads, or why it leads nowhere. */
export type Resolution = Place | string;

/** Follows the references of one side's files; the network is never asked. */
export class ReferenceResolver {
  readonly #index: IndexedFiles;
  readonly #entry: Place;
  readonly #uris = new Map<string, string>();

  constructor(index: IndexedFiles, entry: Place) {
    this.#index = index;
    this.#entry = entry;
  }

  /** @param holder the map that has the `$ref` */
  resolve(reference: string, holder: JsonObject, file: string): Resolution {
    const base = this.#baseOf(holder, file);
    if (reference.startsWith('#')) return this.#inside(base, reference);
    if (!URL.canParse(reference, base)) return `${reference} is no address`;
    const { href, hash } = new URL(reference, base);
    return this.#inside(href.slice(0, href.length - hash.length).replace(/#$/, ''), hash);
  }

  #inside(uri: string, hash: string): Resolution {
    const resource = this.#resources(uri);
    if (resource === undefined) return describeMissing(new URL(uri));
    const fragment = readFragment(hash);
    if (fragment === '') return resource;
    if (!fragment.startsWith('/')) return this.#anchor(uri, fragment) ?? `there is no anchor ${fragment}`;
    return follow(resource, fragment) ?? `${hash} leads nowhere`;
  }

  /**
   * `$dynamicRef`: where there can be only one target. That is so when the outermost resource, at which every
   * evaluation begins, has the anchor, or when only one resource has it.
   *
   * @see JSON Schema 2020-12 Core, 8.2.3.2
   */
  resolveDynamic(reference: string, holder: JsonObject, file: string): Resolution {
    const target = this.resolve(reference, holder, file);
    if (typeof target === 'string') return target;
    const name = reference.slice(reference.indexOf('#') + 1);
    const isDynamic = isJsonObject(target.value) && ownText(target.value, '$dynamicAnchor') === name;
    if (!isDynamic) return target;
    const outermost = this.#anchor(this.#entryBase(), name);
    if (outermost?.isDynamic === true) return outermost;
    const others = [...this.#index.anchors].filter(([uri, { isDynamic }]) => isDynamic && uri.endsWith(`#${name}`));
    return others.length === 1 ? target : `${reference} has ${others.length} possible targets`;
  }

  /** `$recursiveRef`, whose only value is `#`. @see JSON Schema 2019-09 Core, 8.2.4.2 */
  resolveRecursive(reference: string, holder: JsonObject, file: string): Resolution {
    const target = this.resolve(reference, holder, file);
    if (typeof target === 'string' || !isRecursive(target)) return target;
    const outermost = this.#resources(this.#entryBase());
    if (outermost !== undefined && isRecursive(outermost)) return outermost;
    const others = [...this.#index.resources.values()].filter(isRecursive);
    return others.length === 1 ? target : `${reference} has ${others.length} possible targets`;
  }

  #baseOf(holder: JsonObject, file: string): string {
    return this.#index.bases.get(holder) ?? this.#uriOf(file);
  }

  #uriOf(file: string): string {
    let uri = this.#uris.get(file);
    if (uri === undefined) {
      uri = fileUri(file);
      this.#uris.set(file, uri);
    }
    return uri;
  }

  #entryBase(): string {
    const { value, file } = this.#entry;
    return isJsonObject(value) ? this.#baseOf(value, file) : this.#uriOf(file);
  }

  #resources(uri: string): Place | undefined {
    const known = this.#index.resources.get(uri);
    if (known !== undefined) return known;
    for (const [file, value] of this.#index.files) if (fileUri(file) === uri) return { value, file, pointer: '' };
    return undefined;
  }

  #anchor(uri: string, name: string): (Place & { isDynamic: boolean }) | undefined {
    return this.#index.anchors.get(`${uri}#${name}`);
  }
}

function isRecursive({ value }: Place): boolean {
  return isJsonObject(value) && Object.hasOwn(value, '$recursiveAnchor') && value.$recursiveAnchor === true;
}

function readFragment(hash: string): string {
  const text = hash.slice(1);
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function describeMissing(url: URL): string {
  if (url.protocol !== 'file:') return `${url.href} is not local, and the network is never asked`;
  return `the file ${decodeURIComponent(url.pathname.slice(1))} is not among the given ones`;
}

function follow(root: Place, fragment: string): Place | undefined {
  let { value, pointer } = root;
  for (const name of parsePointer(fragment) ?? ['\0']) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as JsonObject)[name];
    pointer = memberPointer(pointer, name);
  }
  return { value, file: root.file, pointer };
}
