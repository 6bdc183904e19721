import { readdirSync, readFileSync, statSync } from 'node:fs';
import { parse } from 'yaml';
import { isJsonObject } from '../../src/base/index.ts';

const BUNDLES = new URL('../../bundles/', import.meta.url);

/** One bundle of the demo platform as it lies in the folder: every file's text by its path inside the bundle. */
export interface DemoBundle {
  /** `name@version`, from the folder names. */
  readonly id: string;
  readonly files: ReadonlyMap<string, string>;
  /** The parsed `pacto.yaml`. */
  readonly contract: unknown;
}

/** Every bundle below `bundles/<name>/<version>/`, in the order of the folders. */
export function readDemoPlatform(): DemoBundle[] {
  return foldersIn(BUNDLES).flatMap((name) =>
    foldersIn(new URL(`${name}/`, BUNDLES)).map((version) => readBundle(name, version)),
  );
}

/** The parsed YAML or JSON file of a bundle; undefined when the bundle has no such file. */
export function readDocument(bundle: DemoBundle, path: string): unknown {
  const text = bundle.files.get(path);
  return text === undefined ? undefined : parse(text);
}

/** The value below a chain of keys and indexes; undefined where the chain leaves the document. */
export function at(value: unknown, ...keys: (string | number)[]): unknown {
  return keys.reduce<unknown>((inner, key) => {
    if (Array.isArray(inner)) return inner[Number(key)];
    return isJsonObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined;
  }, value);
}

/** The list below a chain of keys, empty when there is none. */
export function listAt(value: unknown, ...keys: string[]): unknown[] {
  const list = at(value, ...keys);
  return Array.isArray(list) ? list : [];
}

/** The keys of the map below a chain of keys in document order, empty when there is none. */
export function keysAt(value: unknown, ...keys: string[]): string[] {
  const map = at(value, ...keys);
  return isJsonObject(map) ? Object.keys(map) : [];
}

function readBundle(name: string, version: string): DemoBundle {
  const folder = new URL(`${name}/${version}/`, BUNDLES);
  const files = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(new URL(path, folder)).isFile())
      .map((path) => [path, readFileSync(new URL(path, folder), 'utf8')]),
  );
  return { id: `${name}@${version}`, files, contract: parse(files.get('pacto.yaml') ?? '') };
}

function foldersIn(folder: URL): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The entries of `interfaces`. */
export const interfacesOf = ({ contract }: DemoBundle): unknown[] => listAt(contract, 'interfaces');

/** The entries of `dependencies`. */
export const dependenciesOf = ({ contract }: DemoBundle): unknown[] => listAt(contract, 'dependencies');

/** The configurations of any shape: the singular object, its `configs`, and the named list. */
export const configurationsOf = ({ contract }: DemoBundle): unknown[] => [
  ...[at(contract, 'configuration') ?? []].flat(),
  ...listAt(contract, 'configuration', 'configs'),
  ...listAt(contract, 'configurations'),
];

/** The policies of any shape: the singular object and the list. */
export const policiesOf = ({ contract }: DemoBundle): unknown[] => [
  ...[at(contract, 'policy') ?? []].flat(),
  ...listAt(contract, 'policies'),
];
