import { isJsonObject, parsePointer } from '../../base/index.ts';
import type { DocumentNode } from '../../document/index.ts';
import { holdsId } from './held-names.ts';

type DocumentPath = DocumentNode['path'];

/** An address and the place in the file that has it; the file itself has the empty path. */
type Addresses = ReadonlyMap<string, DocumentPath>;

/** Makes addresses of paths; nobody is asked for them. */
const BUNDLE = 'bundle:///';

const known = new WeakMap<object, Addresses>();

/**
 * Where a reference leads by the `$id`s inside a file: schemas may stand in one file with addresses of their own.
 * `undefined` where no such schema takes part.
 *
 * @see JSON Schema 2020-12 Core, section 9.3.1
 */
export function embeddedTarget(root: DocumentNode, from: DocumentNode, reference: string): DocumentNode | undefined {
  const addresses = addressesOf(root);
  if (addresses.size === 0) return undefined;
  const url = resolve(reference, baseOf(root, from));
  if (url === undefined) return undefined;
  const fragment = decode(url.hash.slice(1));
  url.hash = '';
  const path = addresses.get(url.href);
  const target = path && root.at(...path);
  if (target === undefined || fragment === '') return target;
  const pointer = parsePointer(fragment);
  return pointer === undefined ? findAnchor(target, fragment) : target.at(...pointer);
}

/** The address that references at a place count from. */
function baseOf(root: DocumentNode, from: DocumentNode): string {
  let base = addressOf(root.value, BUNDLE + root.file) ?? BUNDLE + root.file;
  let node: DocumentNode | undefined = root;
  for (const part of from.path) {
    node = node?.get(String(part));
    base = addressOf(node?.value, base) ?? base;
  }
  return base;
}

function addressesOf(root: DocumentNode): Addresses {
  const value = root.value;
  if (!isJsonObject(value)) return new Map();
  const addresses = known.get(value) ?? findAddresses(value, BUNDLE + root.file);
  known.set(value, addresses);
  return addresses;
}

/** The addresses of all schemas inside; none where the file has no schema with an address but itself. */
function findAddresses(root: object, file: string): Addresses {
  const found = new Map<string, DocumentPath>();
  const pending: { value: unknown; path: DocumentPath; base: string }[] = [{ value: root, path: [], base: file }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, path } = next;
    if (typeof value !== 'object' || value === null || !holdsId(value)) continue;
    const address = addressOf(value, next.base);
    if (address !== undefined && path.length > 0) found.set(address, path);
    const base = address ?? next.base;
    for (const [name, member] of Object.entries(value)) pending.push({ value: member, path: [...path, name], base });
  }
  const own = addressOf(root, file);
  return found.size === 0 ? found : new Map([...found, [file, []], [own ?? file, []]]);
}

function addressOf(value: unknown, base: string): string | undefined {
  const id = isJsonObject(value) && Object.hasOwn(value, '$id') ? value.$id : undefined;
  if (typeof id !== 'string' || id.startsWith('#')) return undefined;
  const url = resolve(id, base);
  if (url !== undefined) url.hash = '';
  return url?.href;
}

function resolve(reference: string, base: string): URL | undefined {
  return URL.canParse(reference, base) ? new URL(reference, base) : undefined;
}

/** Leaves what is no encoded text as it is; no name is like it. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function findAnchor(schema: DocumentNode, name: string): DocumentNode | undefined {
  const pending = [schema];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.get('$anchor')?.text === name) return node;
    pending.push(...node.items(), ...node.entries().map(([, member]) => member));
  }
  return undefined;
}
