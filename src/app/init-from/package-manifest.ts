import { isJsonObject } from '../../base/index.ts';
import { parseDocument } from '../../document/index.ts';
import type { Project } from './project.ts';
import { readTomlTexts } from './toml-values.ts';

/** What a package says about itself, as written. */
export interface PackageFacts {
  readonly name?: string | undefined;
  readonly version?: string | undefined;
}

/** Readers by the name of the file, in the order in which they are believed. */
const READERS: readonly (readonly [file: RegExp, read: (text: string, file: string) => PackageFacts])[] = [
  [/^package\.json$/, readJson],
  [/^go\.mod$/, (text) => ({ name: /^module\s+"?([^\s"]+)"?/m.exec(text)?.[1]?.replace(/\/v[0-9]+$/, '') })],
  [/^pyproject\.toml$/, (text) => ({ ...readTable(text, 'tool.poetry'), ...readTable(text, 'project') })],
  [/^Cargo\.toml$/, (text) => readTable(text, 'package')],
  [/^pom\.xml$/, readPom],
  [/^settings\.gradle(\.kts)?$/, (text) => ({ name: /rootProject\.name\s*=\s*["']([^"'$]+)["']/.exec(text)?.[1] })],
  [/^build\.gradle(\.kts)?$/, (text) => ({ version: /^version\s*=?\s*["']([^"'$]+)["']/m.exec(text)?.[1] })],
  [/^composer\.json$/, readJson],
  [/\.csproj$/, readCsproj],
];

/** Longer files are no manifests that people write. */
const MAX_LENGTH = 256 * 1024;

/** Files that name a package without making their folder the root of one. */
const NO_ROOT = /^settings\.gradle/;

/** Whether a file is the manifest of a package, so that its folder is the root of one. */
export function isPackageRoot(file: string): boolean {
  const name = nameOf(file);
  return !NO_ROOT.test(name) && READERS.some(([pattern]) => pattern.test(name));
}

/** Manifests of one folder with what they say, the most believable first. */
export async function readManifests(project: Project, folder: string): Promise<[string, PackageFacts][]> {
  const here = project.files.filter((file) => folderOf(file) === folder);
  const manifests: [string, PackageFacts][] = [];
  for (const [pattern, read] of READERS) {
    for (const file of here.filter((each) => pattern.test(nameOf(each)))) {
      const text = await project.loadText(file);
      if (text !== undefined && text.length <= MAX_LENGTH) manifests.push([file, read(text, file)]);
    }
  }
  return manifests;
}

/** The folder of a path; empty for the root. */
export function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}

/** The last part of a path. */
export function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

function readJson(text: string, file: string): PackageFacts {
  const value = parseDocument(file, text).root?.value;
  const { name, version } = isJsonObject(value) ? value : {};
  return { name: textOf(name), version: textOf(version) };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function readTable(text: string, table: string): PackageFacts {
  const values = readTomlTexts(text, table);
  const [name, version] = [values.get('name'), values.get('version')];
  return { ...(name === undefined ? {} : { name }), ...(version === undefined ? {} : { version }) };
}

/** The parts of a project file in which other packages are named; those that hold others first. */
const FOREIGN_PARTS = ['profiles', 'build', 'reporting', 'dependencyManagement', 'dependencies', 'parent'];

/** A module without a version of its own has that of its parent. */
function readPom(text: string): PackageFacts {
  const own = FOREIGN_PARTS.reduce((rest, part) => cutParts(rest, `<${part}>`, `</${part}>`), withoutComments(text));
  const parent = withoutComments(text).split('<parent>')[1]?.split('</parent>')[0] ?? '';
  return { name: elementOf(own, 'artifactId'), version: elementOf(own, 'version') ?? elementOf(parent, 'version') };
}

function withoutComments(text: string): string {
  return cutParts(text, '<!--', '-->');
}

/** Without everything from each start to the next end. */
function cutParts(text: string, start: string, end: string): string {
  const [first = '', ...others] = text.split(start);
  return first + others.map((part) => part.split(end).slice(1).join(end)).join('');
}

function readCsproj(text: string, file: string): PackageFacts {
  const name = elementOf(text, 'AssemblyName') ?? nameOf(file).replace(/\.csproj$/, '');
  return { name, version: elementOf(text, 'Version') };
}

/** The text of the first such element; references to properties are no values. */
function elementOf(text: string, name: string): string | undefined {
  return new RegExp(`<${name}>([^<>$]+)</${name}>`).exec(text)?.[1]?.trim();
}
