import { isJsonObject, type JsonObject, parsePointer } from '../base/index.ts';
import { memberPointer, ownText } from './index-files.ts';
import {
  type Anchor,
  addressKey,
  decodeText,
  fileUri,
  type IndexedFiles,
  type Place,
  type Resource,
} from './schema-document.ts';

/** Where a reference leads, or why it leads nowhere. */
export type Resolution = Place | string;

/** Follows the references of one side's files; the network is never asked. */
export class ReferenceResolver {
  readonly #index: IndexedFiles;
  /** Where every evaluation begins. */
  readonly entry: Resource;

  constructor(index: IndexedFiles, entry: Place) {
    this.#index = index;
    const resource = this.#resourceOf(entry.value, entry.file);
    this.entry = resource ?? { uri: fileUri(entry.file), root: entry, anchors: new Map() };
  }

  /** @param holder the map that has the `$ref` */
  resolve(reference: string, holder: JsonObject, file: string): Resolution {
    const own = this.#resourceOf(holder, file);
    if (own === undefined) return `the file ${file} is not among the given ones`;
    if (reference.startsWith('#')) return follow(own, reference);
    if (!URL.canParse(reference, own.uri)) return `${reference} is no address`;
    const url = new URL(reference, own.uri);
    const { hash } = url;
    url.hash = '';
    const key = addressKey(url.href);
    const resource = this.#index.byAddress.get(key);
    if (resource !== undefined) return follow(resource, hash);
    return this.#index.byAddress.has(key) ? `${key} is the address of several schemas` : describeMissing(url);
  }

  /**
   * `$dynamicRef`: where there can be only one target. That is so when the outermost resource, at which every
   * evaluation begins, has the anchor, or when only one resource has it.
   *
   * @see JSON Schema 2020-12 Core, 8.2.3.2
   */
  resolveDynamic(reference: string, holder: JsonObject, file: string): Resolution {
    const target = this.resolve(reference, holder, file);
    const [, name] = reference.split('#');
    if (typeof target === 'string' || name === undefined || !hasDynamicAnchor(target, name)) return target;
    const outermost = this.entry.anchors.get(name);
    if (outermost?.isDynamic === true) return outermost.place;
    const count = this.#resources().filter(({ anchors }) => mayBeDynamic(anchors, name)).length;
    return count === 1 ? target : `${reference} has ${count} possible targets`;
  }

  /** `$recursiveRef`, whose only value is `#`. @see JSON Schema 2019-09 Core, 8.2.4.2 */
  resolveRecursive(reference: string, holder: JsonObject, file: string): Resolution {
    if (reference !== '#') return 'is not #';
    const target = this.resolve(reference, holder, file);
    if (typeof target === 'string' || !isRecursive(target)) return target;
    if (isRecursive(this.entry.root)) return this.entry.root;
    const count = this.#resources().filter(({ root }) => isRecursive(root)).length;
    return count === 1 ? target : `${reference} has ${count} possible targets`;
  }

  #resourceOf(holder: unknown, file: string): Resource | undefined {
    const embedded = isJsonObject(holder) ? this.#index.embedded.get(holder) : undefined;
    return embedded ?? this.#index.byFile.get(file);
  }

  #resources(): Resource[] {
    return [...new Set([...this.#index.byFile.values(), ...this.#index.embedded.values()])];
  }
}

function hasDynamicAnchor({ value }: Place, name: string): boolean {
  return isJsonObject(value) && ownText(value, '$dynamicAnchor') === name;
}

function mayBeDynamic(anchors: ReadonlyMap<string, Anchor | undefined>, name: string): boolean {
  return anchors.has(name) && anchors.get(name)?.isDynamic !== false;
}

function isRecursive({ value }: Place): boolean {
  return isJsonObject(value) && Object.hasOwn(value, '$recursiveAnchor') && value.$recursiveAnchor === true;
}

function describeMissing(url: URL): string {
  if (url.protocol !== 'file:') return `${url.href} is not local, and the network is never asked`;
  return `the file ${decodeText(url.pathname.slice(1))} is not among the given ones`;
}

/** Where a fragment of a resource leads: to a named place, or along a pointer. */
function follow({ root, anchors }: Resource, hash: string): Resolution {
  const fragment = decodeText(hash.slice(1));
  if (fragment === '') return root;
  if (fragment.startsWith('/')) return followPointer(root, fragment) ?? `${hash} leads nowhere`;
  if (!anchors.has(fragment)) return `there is no anchor ${fragment}`;
  return anchors.get(fragment)?.place ?? `there are several anchors ${fragment}`;
}

function followPointer(root: Place, fragment: string): Place | undefined {
  let { value, pointer } = root;
  for (const name of parsePointer(fragment) ?? ['\0']) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as JsonObject)[name];
    pointer = memberPointer(pointer, name);
  }
  return { value, file: root.file, pointer };
}
