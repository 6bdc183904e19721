import { isJsonObject, type JsonObject } from '../base/index.ts';
import type { SchemaDialect } from './model.ts';
import { addressKey, fileUri, type IndexedFiles, type Place, type Resource } from './schema-document.ts';
import { isLate } from './schema-text.ts';

/** Deeper documents would overflow the stack of whoever walks them. */
const MAX_DEPTH = 400;
/** Keywords whose values are data, not schemas. */
const DATA = new Set(['const', 'enum', 'default', 'example', 'examples']);

interface Step extends Place {
  readonly resource: Resource;
  readonly depth: number;
}

/**
 * Finds every `$id` and anchor of some files; a text says why they cannot be walked.
 *
 * @param maxNodes values that all files together may have
 */
export function indexFiles(
  files: ReadonlyMap<string, unknown>,
  dialect: SchemaDialect,
  maxNodes: number,
): IndexedFiles | string {
  return new Indexer(dialect, maxNodes).index(files);
}

class Indexer {
  readonly #dialect: SchemaDialect;
  readonly #maxNodes: number;
  readonly #byFile = new Map<string, Resource>();
  readonly #byAddress = new Map<string, Resource | undefined>();
  readonly #embedded = new Map<object, Resource>();
  #nodes = 0;

  constructor(dialect: SchemaDialect, maxNodes: number) {
    this.#dialect = dialect;
    this.#maxNodes = maxNodes;
  }

  index(files: ReadonlyMap<string, unknown>): IndexedFiles | string {
    for (const [file, value] of files) {
      const resource = this.#addFile({ value, file, pointer: '' });
      const problem = this.#walk({ ...resource.root, resource, depth: 0 });
      if (problem !== undefined) return problem;
    }
    return { byFile: this.#byFile, byAddress: this.#byAddress, embedded: this.#embedded };
  }

  /** With a stack of its own: documents may be nested as deeply as their author likes. */
  #walk(root: Step): string | undefined {
    const stack = [root];
    for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
      this.#nodes++;
      if (this.#nodes > this.#maxNodes) return `it has more than ${this.#maxNodes} values`;
      if (typeof step.value !== 'object' || step.value === null) continue;
      if (step.depth > MAX_DEPTH) return `it is nested deeper than ${MAX_DEPTH} levels`;
      const resource = isJsonObject(step.value) ? this.#register(step.value, step) : step.resource;
      this.#pushMembers(stack, step, resource);
    }
    return undefined;
  }

  #pushMembers(stack: Step[], { value, file, pointer, depth }: Step, resource: Resource): void {
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        stack.push({ value: item, file, pointer: `${pointer}/${index}`, resource, depth: depth + 1 });
      });
      return;
    }
    for (const [name, member] of Object.entries(value as JsonObject)) {
      const isData = DATA.has(name) && (Array.isArray(member) || typeof member !== 'object');
      if (isData) this.#nodes += Array.isArray(member) ? member.length : 1;
      else stack.push({ value: member, file, pointer: memberPointer(pointer, name), resource, depth: depth + 1 });
    }
  }

  /** Notes the names that a map gives itself; returns the resource of what is inside. */
  #register(value: JsonObject, step: Step): Resource {
    const { file, pointer } = step;
    const place: Place = { value, file, pointer };
    const { address, anchor } = this.#readId(value, step.resource.uri);
    const isEmbedded = address !== undefined && pointer !== '';
    const resource = isEmbedded ? this.#add({ uri: address, root: place, anchors: new Map() }) : step.resource;
    if (resource !== this.#byFile.get(file)) this.#embedded.set(value, resource);
    if (anchor !== undefined) nameAnchor(resource, anchor, place, false);
    if (!isLate(this.#dialect)) return resource;
    const [plain, dynamic] = [ownText(value, '$anchor'), ownText(value, '$dynamicAnchor')];
    if (plain !== undefined) nameAnchor(resource, plain, place, false);
    if (dynamic !== undefined && this.#dialect === '2020-12') nameAnchor(resource, dynamic, place, true);
    return resource;
  }

  /** A file is found under its path, and under its `$id`. */
  #addFile(root: Place): Resource {
    const path = fileUri(root.file);
    const { address } = isJsonObject(root.value) ? this.#readId(root.value, path) : {};
    const resource: Resource = { uri: address ?? path, root, anchors: new Map() };
    this.#byFile.set(root.file, resource);
    this.#add(resource, path);
    return this.#add(resource);
  }

  /** Two places with the same address: nobody can tell which one is meant. */
  #add(resource: Resource, uri = resource.uri): Resource {
    const key = addressKey(uri);
    const isShared = this.#byAddress.has(key) && this.#byAddress.get(key)?.root.value !== resource.root.value;
    this.#byAddress.set(key, isShared ? undefined : resource);
    return resource;
  }

  /** Before 2019-09 whatever stands beside a `$ref` is not read, and an `$id` with a fragment is an anchor. */
  #readId(value: JsonObject, base: string): { readonly address?: string; readonly anchor?: string } {
    if (this.#dialect === 'openapi-3.0') return {};
    if (!isLate(this.#dialect) && ownText(value, '$ref') !== undefined) return {};
    const id = ownText(value, this.#dialect === 'draft-04' ? 'id' : '$id');
    if (id === undefined || !URL.canParse(id, base)) return {};
    const url = new URL(id, base);
    const anchor = url.hash.slice(1);
    if (id.startsWith('#')) return anchor === '' ? {} : { anchor };
    url.hash = '';
    return anchor === '' ? { address: url.href } : { address: url.href, anchor };
  }
}

function nameAnchor({ anchors }: Resource, name: string, place: Place, isDynamic: boolean): void {
  const isShared = anchors.has(name) && anchors.get(name)?.place.value !== place.value;
  anchors.set(name, isShared ? undefined : { place, isDynamic });
}

/** The pointer of a member of a map. @see RFC 6901 */
export function memberPointer(pointer: string, name: string): string {
  const escaped = /[~/]/.test(name) ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name;
  return `${pointer}/${escaped}`;
}

/** A text that a map has as its own member. */
export function ownText(value: JsonObject, name: string): string | undefined {
  const member = Object.hasOwn(value, name) ? value[name] : undefined;
  return typeof member === 'string' ? member : undefined;
}
