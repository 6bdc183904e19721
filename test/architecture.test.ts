import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';

/** What a folder of `src/` may reach for. Names are folders; `npm` and `node` list packages and builtins. */
interface Direction {
  readonly imports: readonly string[];
  /** Single files of other folders, for what may not come through their door. */
  readonly files?: readonly string[];
  readonly npm?: readonly string[];
  /** Builtins that touch the world; the harmless ones below are free for all. */
  readonly node?: readonly string[];
  /** May use `process`, `console` and timers of the world. */
  readonly process?: boolean;
}

const FORMATS = ['formats/json-schema', 'formats/openapi', 'formats/asyncapi', 'formats/protobuf', 'formats/sbom'];
const ENGINE = ['base', 'document', 'version', 'contract', 'rules', ...FORMATS, 'validate', 'diff', 'verdict', 'graph'];
const HARMLESS_BUILTINS = ['node:crypto', 'node:path', 'node:url', 'node:util', 'node:zlib', 'node:os'];

/** The direction table of the architecture; a new edge is a decision and is made here. */
const TABLE: { readonly [folder: string]: Direction } = {
  base: { imports: [] },
  document: { imports: ['base'], npm: ['yaml'] },
  version: { imports: ['base'] },
  contract: { imports: ['base', 'document', 'version'] },
  rules: { imports: ['base'] },
  schema: { imports: ['base'], npm: ['ajv', 'ajv-formats'] },
  'formats/json-schema': { imports: ['base', 'document', 'rules', 'schema'] },
  'formats/openapi': { imports: ['base', 'document', 'rules', 'formats/json-schema'] },
  'formats/asyncapi': {
    imports: ['base', 'document', 'rules', 'formats/json-schema', 'formats/openapi', 'formats/protobuf'],
  },
  'formats/protobuf': { imports: ['base', 'document', 'rules', 'formats/openapi'] },
  'formats/sbom': { imports: ['base', 'document', 'rules'] },
  validate: {
    imports: ['base', 'document', 'version', 'contract', 'rules', ...FORMATS],
    npm: ['ajv', 'ajv-formats'],
  },
  diff: { imports: ['base', 'document', 'version', 'contract', 'rules', ...FORMATS] },
  verdict: { imports: ['base', 'version', 'diff'] },
  graph: { imports: ['base', 'version', 'contract'] },
  bundle: { imports: ['base', 'contract'], npm: ['fflate'] },
  report: { imports: ['base', 'rules', 'contract', 'validate', 'diff', 'verdict', 'graph'] },
  sources: { imports: ['base', 'bundle'], node: ['node:fs/promises', 'node:child_process'] },
  oci: {
    imports: ['base', 'version', 'bundle'],
    npm: ['undici'],
    node: [
      'node:fs/promises',
      'node:fs',
      'node:child_process',
      'node:timers/promises',
      'node:dns',
      'node:net',
      'node:tls',
    ],
  },
  publish: { imports: ['base', 'version', 'contract', 'graph', 'bundle', 'oci'] },
  app: { imports: [...ENGINE, 'bundle', 'report', 'sources', 'oci', 'publish'] },
  github: { imports: ['base', 'report'], npm: ['@actions/github'] },
  dashboard: {
    imports: ['base', 'app', 'graph', 'report'],
    npm: ['@dagrejs/dagre'],
    node: ['node:http', 'node:fs/promises'],
  },
  // A program for browsers, which must not take the rest with it.
  'dashboard/ui': {
    imports: ['base', 'report'],
    files: [
      'dashboard/addresses.ts',
      'dashboard/layout/layout-graph.ts',
      'dashboard/layout/placement.ts',
      'dashboard/model.ts',
    ],
    npm: ['preact'],
  },
  cli: {
    imports: ['base', 'app', 'report', 'dashboard', 'sources', 'oci'],
    node: ['node:fs', 'node:child_process'],
    process: true,
  },
  action: {
    imports: ['base', 'app', 'report', 'github', 'sources', 'oci'],
    npm: ['@actions/core', '@actions/cache'],
    node: ['node:fs', 'node:fs/promises'],
    process: true,
  },
};

/** The library and the one committed bundle stand above everything. */
const ROOT_FILES = ['index.ts', 'distribution.ts'];

interface SourceImport {
  readonly file: string;
  readonly specifier: string;
}

const sourceRoot = join(dirname(new URL(import.meta.url).pathname), '../src');
const files = readdirSync(sourceRoot, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => name.replaceAll('\\', '/'))
  .sort();

function folderOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  const isNested = first === 'formats' || (first === 'dashboard' && second === 'ui');
  return isNested ? `${first}/${second}` : first;
}

function importsOf(file: string): SourceImport[] {
  const text = readFileSync(join(sourceRoot, file), 'utf8');
  const pattern =
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|(?:^|\n)import '([^']+)'/g;
  return [...text.matchAll(pattern)].map(([, from, dynamic, bare]) => ({
    file,
    specifier: from ?? dynamic ?? bare ?? '',
  }));
}

function checkImport({ file, specifier }: SourceImport): string | undefined {
  const folder = folderOf(file);
  const direction = TABLE[folder];
  if (direction === undefined) return `${file}: the folder ${folder} is not in the direction table`;
  if (specifier.startsWith('.')) return checkRelative(file, folder, specifier, direction);
  if (specifier.startsWith('node:')) {
    const allowed = [...HARMLESS_BUILTINS, ...(direction.node ?? [])];
    return allowed.includes(specifier) ? undefined : `${file}: ${folder} may not use ${specifier}`;
  }
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  return direction.npm?.includes(name) ? undefined : `${file}: ${folder} may not use the package ${name}`;
}

function checkRelative(file: string, folder: string, specifier: string, direction: Direction): string | undefined {
  const target = posix.normalize(posix.join(posix.dirname(file), specifier));
  const targetFolder = folderOf(target);
  if (targetFolder === folder || direction.files?.includes(target)) return undefined;
  if (!direction.imports.includes(targetFolder)) return `${file}: ${folder} may not import ${targetFolder}`;
  return target === `${targetFolder}/index.ts`
    ? undefined
    : `${file}: ${specifier} goes around the door of ${targetFolder}`;
}

describe('architecture', () => {
  it('finds the sources', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(importsOf).length).toBeGreaterThan(200);
  });

  it('imports only in the direction of the table, through doors', () => {
    const inFolders = files.filter((file) => !ROOT_FILES.includes(file));
    expect(inFolders.flatMap(importsOf).flatMap((entry) => checkImport(entry) ?? [])).toEqual([]);
  });

  it('names every folder of the table once, and no folder that is not there', () => {
    const folders = new Set(files.filter((file) => !ROOT_FILES.includes(file)).map(folderOf));
    expect([...folders].sort()).toEqual(Object.keys(TABLE).sort());
  });

  it('takes only types, and what runs anywhere, into the browser', () => {
    const offenders = files.filter((file) => {
      const text = readFileSync(join(sourceRoot, file), 'utf8');
      return (
        folderOf(file) === 'dashboard/ui' &&
        /\n(?:import|export) (?!type\b)[^;]*'[./]*\/(?:base|report)\//.test(`\n${text}`)
      );
    });
    expect(offenders).toEqual([]);
  });

  it('keeps process and console at the entry points', () => {
    const offenders = files.filter((file) => {
      const text = readFileSync(join(sourceRoot, file), 'utf8').replace(
        /\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`/g,
        '',
      );
      return /\b(process|console)\.\w/.test(text) && TABLE[folderOf(file)]?.process !== true;
    });
    expect(offenders).toEqual([]);
  });

  it('keeps files short: none over 400 lines but tables, the median at most 90', () => {
    const lengths = files.map((file) => ({
      file,
      lines: readFileSync(join(sourceRoot, file), 'utf8').split('\n').length - 1,
    }));
    const long = lengths.filter(({ file, lines }) => lines > 400 && folderOf(file) !== 'rules');
    expect(long).toEqual([]);
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(90);
    expect(sorted[Math.floor(sorted.length * 0.9)]).toBeLessThanOrEqual(250);
  });

  it('would notice a wrong import', () => {
    expect(checkImport({ file: 'base/hash.ts', specifier: '../document/index.ts' })).toContain(
      'may not import document',
    );
    expect(checkImport({ file: 'diff/order.ts', specifier: '../contract/model.ts' })).toContain('door');
    expect(checkImport({ file: 'verdict/gate.ts', specifier: 'yaml' })).toContain('package yaml');
    expect(checkImport({ file: 'report/model.ts', specifier: 'node:fs' })).toContain('node:fs');
    expect(checkImport({ file: 'dashboard/ui/app.tsx', specifier: '../server.ts' })).toContain(
      'may not import dashboard',
    );
    expect(relative(sourceRoot, join(sourceRoot, 'base'))).toBe('base');
  });
});
