import { isJsonObject, type JsonObject } from '../base/index.ts';
import { fileUri, type IndexedFiles, type Place } from './schema-document.ts';

/** Deeper documents would overflow the stack of whoever walks them. */
const MAX_DEPTH = 400;
/** Keywords whose values are data, not schemas. */
const DATA = new Set(['const', 'enum', 'default', 'example', 'examples']);

interface Step extends Place {
  readonly base: string;
  readonly depth: number;
}

/**
 * Finds every `$id` and anchor of some files; a text says why they cannot be walked.
 *
 * @param maxNodes values that all files together may have
 */
export function indexFiles(files: ReadonlyMap<string, unknown>, maxNodes: number): IndexedFiles | string {
  return new Indexer(files, maxNodes).index();
}

class Indexer {
  readonly #files: ReadonlyMap<string, unknown>;
  readonly #maxNodes: number;
  readonly #resources = new Map<string, Place>();
  readonly #anchors = new Map<string, Place & { isDynamic: boolean }>();
  readonly #bases = new Map<object, string>();
  #nodes = 0;

  constructor(files: ReadonlyMap<string, unknown>, maxNodes: number) {
    this.#files = files;
    this.#maxNodes = maxNodes;
  }

  index(): IndexedFiles | string {
    for (const [file, value] of this.#files) {
      const problem = this.#walk({ value, file, pointer: '', base: fileUri(file), depth: 0 });
      if (problem !== undefined) return problem;
    }
    return { files: this.#files, resources: this.#resources, anchors: this.#anchors, bases: this.#bases };
  }

  /** With a stack of its own: documents may be nested as deeply as their author likes. */
  #walk(root: Step): string | undefined {
    const stack = [root];
    for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
      this.#nodes++;
      if (this.#nodes > this.#maxNodes) return `it has more than ${this.#maxNodes} values`;
      if (typeof step.value !== 'object' || step.value === null) continue;
      if (step.depth > MAX_DEPTH) return `it is nested deeper than ${MAX_DEPTH} levels`;
      const base = isJsonObject(step.value) ? this.#register(step.value, step) : step.base;
      this.#pushMembers(stack, step, base);
    }
    return undefined;
  }

  #pushMembers(stack: Step[], { value, file, pointer, depth }: Step, base: string): void {
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        stack.push({ value: item, file, pointer: `${pointer}/${index}`, base, depth: depth + 1 });
      });
      return;
    }
    for (const [name, member] of Object.entries(value as JsonObject)) {
      const isData = DATA.has(name) && (Array.isArray(member) || typeof member !== 'object');
      if (isData) this.#nodes += Array.isArray(member) ? member.length : 1;
      else stack.push({ value: member, file, pointer: memberPointer(pointer, name), base, depth: depth + 1 });
    }
  }

  /** Notes the names that a map gives itself; returns the base URI of what is inside. */
  #register(value: JsonObject, step: Step): string {
    const base = this.#ownBase(value, step);
    if (base !== fileUri(step.file)) this.#bases.set(value, base);
    const place: Place = { value, file: step.file, pointer: step.pointer };
    if (step.pointer === '' || base !== step.base) {
      const known = this.#resources.get(base);
      if (known === undefined) this.#resources.set(base, place);
    }
    for (const keyword of ['$anchor', '$dynamicAnchor']) {
      const name = ownText(value, keyword);
      const isDynamic = keyword === '$dynamicAnchor';
      if (name !== undefined) this.#anchors.set(`${base}#${name}`, { ...place, isDynamic });
    }
    return base;
  }

  #ownBase(value: JsonObject, step: Step): string {
    const id = ownText(value, '$id') ?? ownText(value, 'id');
    if (id === undefined || !URL.canParse(id, step.base)) return step.base;
    const url = new URL(id, step.base);
    if (url.hash.length > 1) {
      this.#anchors.set(url.href, { value, file: step.file, pointer: step.pointer, isDynamic: false });
    }
    url.hash = '';
    return url.href;
  }
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
