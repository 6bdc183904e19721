import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it as jestIt } from '@jest/globals';
import { findNode24 } from '../../../scripts/fetch-test-inputs.mjs';
import { type BuiltProgram, buildProgram } from './built-program.ts';
import { writeFigures } from './figures.ts';
import { judged } from './judged-tests.ts';

const it = judged(jestIt);

/** The tree that is packed; names that sort differently in many languages, and content that compresses. */
const TREE: { readonly [path: string]: string } = {
  'pacto.yaml': 'pactoVersion: "1.0"\nservice:\n  name: payments\n  version: "1.0.0"\n',
  'docs/Zebra.md': '# Z\n'.repeat(500),
  'docs/zebra-2.md': '# z\n',
  'docs/ärger.md': '# Ä\n',
  'docs/öl/ı.md': '# dotless\n',
  'docs/a/b/c/d.md': Array.from({ length: 400 }, (_, index) => `line ${index * 7919}`).join('\n'),
  'docs/empty.md': '',
};

/** Digest of the layer; another packer or compressor is another release note. */
const GOLDEN = 'sha256:bf07d6673ef17492e65cb5fa351662e4ecbd4bf180ac8b275ae80a18313fa6cf';

interface Surroundings {
  readonly reversed?: boolean;
  readonly umask?: string;
  readonly mtime?: number;
  readonly env?: { readonly [name: string]: string };
  readonly elsewhere?: boolean;
}

const SURROUNDINGS: readonly (readonly [string, Surroundings])[] = [
  ['nothing special', {}],
  ['another working directory', { elsewhere: true }],
  ['another umask', { umask: '077' }],
  ['other file times', { mtime: 1_000_000_000 }],
  ['another time zone', { env: { TZ: 'Pacific/Kiritimati' } }],
  ['another locale', { env: { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' } }],
  ['files created in another order', { reversed: true }],
];

describe('R11, the same tree', () => {
  let program: BuiltProgram;
  let folder: string;
  let nodes: readonly (readonly [string, string])[] = [];
  beforeAll(async () => {
    program = buildProgram();
    folder = mkdtempSync(join(tmpdir(), 'pacto-determinism-'));
    nodes = [
      ['at hand', process.execPath],
      ['22', await findNode22(folder)],
      ['24', (await findNode24()) ?? process.execPath],
    ];
  }, 300_000);
  afterAll(() => {
    writeFigures('R11', 'one digest', {
      size: `${SURROUNDINGS.length} surroundings × Node ${nodes.map(([, node]) => versionOf(node)).join(', ')}`,
      result: 'one digest, the golden one',
    });
    program.dispose();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(SURROUNDINGS)(
    'has one digest with %s',
    (name, surroundings) => {
      for (const [label, node] of nodes) {
        expect([label, pack(program, node, join(folder, `${label}-${name}`), surroundings)]).toEqual([label, GOLDEN]);
      }
    },
    60_000,
  );
});

/** Packs in a process of its own, through a shell that sets the umask. */
function pack(
  program: BuiltProgram,
  node: string,
  root: string,
  { reversed, umask = '022', mtime, env = {}, elsewhere }: Surroundings,
): string {
  const paths = reversed ? Object.keys(TREE).reverse() : Object.keys(TREE);
  execFileSync('sh', ['-c', `umask ${umask} && mkdir -p "${root}"`]);
  for (const path of paths) {
    const file = join(root, 'bundle', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, TREE[path] ?? '', { mode: umask === '077' ? 0o600 : 0o755 });
    if (mtime !== undefined) utimesSync(file, mtime, mtime);
  }
  const [cwd, source] = elsewhere ? [join(root, 'bundle'), '.'] : [root, 'bundle'];
  const command = `umask ${umask} && exec "$0" "$@"`;
  const out = join(root, 'out.tar.gz');
  execFileSync('sh', ['-c', command, node, program.entry, 'pack', source, '--output', out], {
    cwd,
    env: { PATH: process.env.PATH ?? '', HOME: root, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return `sha256:${execFileSync('sha256sum', [out], { encoding: 'utf8' }).slice(0, 64)}`;
}

/** Node 22 comes from the npm registry, as the other inputs of the tests do. */
async function findNode22(folder: string): Promise<string> {
  if (process.versions.node.startsWith('22.')) return process.execPath;
  const target = join(folder, 'node-22');
  mkdirSync(target);
  execFileSync('npm', [
    'pack',
    `node-${process.platform}-${process.arch}@22`,
    '--loglevel=error',
    '--pack-destination',
    target,
  ]);
  const [archive = ''] = readdirSync(target);
  execFileSync('tar', ['-xzf', join(target, archive), '-C', target]);
  const node = join(target, 'package/bin/node');
  if (!existsSync(node)) throw new Error(`${archive} has no bin/node`);
  return node;
}

function versionOf(node: string): string {
  return execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
}
