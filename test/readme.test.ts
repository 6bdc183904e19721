import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfiguration } from '../src/app/index.ts';
import { COMMANDS } from '../src/cli/commands.ts';
import { EXIT } from '../src/cli/exit-code.ts';
import { VERSION } from '../src/cli/release.ts';
import { CliWorkspace } from './support/cli-workspace.ts';

const ROOT = join(import.meta.dirname, '..');
const REGISTRY = '--registry=oci-layout:.pacto/registry';
const workspace = new CliWorkspace();
afterAll(() => workspace.dispose());

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** Compares what stands between the markers of a section of the README; `UPDATE_GOLDEN=1` writes it anew instead. */
function compareSection(name: string, expected: string): void {
  const pattern = new RegExp(`(<!-- ${name}:start -->\n)([\\s\\S]*?)(<!-- ${name}:end -->)`);
  const readme = read('README.md');
  if (process.env.UPDATE_GOLDEN) {
    writeFileSync(
      join(ROOT, 'README.md'),
      readme.replace(pattern, (_, start, _old, end) => start + expected + end),
    );
  }
  expect(pattern.exec(read('README.md'))?.[2]).toBe(expected);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return `${line(head)}${'|---'.repeat(head.length)}|\n${rows.map(line).join('')}`;
}

/** The YAML blocks of the README: a contract, its OpenAPI document, a configuration. */
function yamlBlocks(): string[] {
  return [...read('README.md').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block]) => block ?? '');
}

describe('the README', () => {
  /** The first use: publish the example, then delete the last line of its API. */
  beforeAll(async () => {
    const [contract = '', openapi = ''] = yamlBlocks();
    workspace.write({ 'contracts/orders/pacto.yaml': contract, 'contracts/orders/openapi.yaml': openapi });
    expect(await workspace.run('publish', REGISTRY)).toMatchObject({ exit: 0 });
    workspace.write({ 'contracts/orders/openapi.yaml': openapi.replace(/.*\n$/, '') });
  });

  it('says first whose contracts it implements', () => {
    expect(read('README.md').split('\n')[0]).toMatch(/independent implementation of TrianaLab's Pacto contracts/);
  });

  it('lists the commands that there are', () => {
    const rows = COMMANDS.map(({ name, usage, summary, formats }) => [
      `\`${`pacto ${name} ${usage}`.trim()}\``,
      summary,
      formats.join(', '),
    ]);
    compareSection('commands', table(['command', 'does', 'formats besides text and json'], rows));
  });

  it('lists the exit codes that there are', () => {
    const meanings: Readonly<Record<keyof typeof EXIT, string>> = {
      ok: 'fine',
      findings: 'findings or changes at or above the threshold; an invalid or unreadable document is one',
      usage: 'wrong usage or configuration, a path that is not there',
      environment: 'the world did not play along: registry, network, files, git, a wrong digest',
      conflict: 'the registry holds other content under the same version',
      bug: 'a bug of this program; please report it',
      interrupted: 'ended by Ctrl-C; `publish` says what it had sent',
      terminated: 'ended by SIGTERM, likewise',
    };
    const rows = Object.entries(EXIT).map(([name, code]) => [String(code), meanings[name as keyof typeof EXIT]]);
    compareSection('exit-codes', table(['exit code', 'means'], rows));
  });

  it('shows the report that its first use gives', async () => {
    const { exit, out } = await workspace.run('check', REGISTRY);
    expect(exit).toBe(1);
    compareSection('first-check', `\`\`\`text\n${out}\`\`\`\n`);
  });

  it('shows a configuration that is accepted, with the fingerprint of its own example', async () => {
    const { waivers } = readConfiguration('README.md', yamlBlocks()[2] ?? '', '2026-11-22');
    const { document } = await workspace.runJson('check', REGISTRY);
    const [result] = document.results;
    expect(waivers.map(({ fingerprint }) => fingerprint)).toEqual([result.changes[0].fingerprint]);
  });

  it('explains every key of the configuration', () => {
    const section = /## Configuration\n([\s\S]*?)\n## /.exec(read('README.md'))?.[1] ?? '';
    const explained = [...section.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, key]) => key);
    expect(explained).toEqual(Object.keys(JSON.parse(read('docs/schemas/pacto.config.schema.json')).properties));
  });
});

describe('the documents', () => {
  const inDocs = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name));
  const all = ['README.md', 'CHANGELOG.md', 'bench/README.md', '.github/CONTRIBUTING.md', '.github/SECURITY.md'];

  it.each([...all, ...inDocs])('%s links only to what is there', (file) => {
    const text = read(file).replace(/```[\s\S]*?```/g, '');
    const targets = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, target]) => target ?? '');
    const relative = targets.filter((target) => !/^[a-z]+:/.test(target));
    expect(relative.filter((target) => !existsSync(join(ROOT, dirname(file), target)))).toEqual([]);
  });

  it('agree on the version: program, package, newest entry of the changelog', () => {
    expect(JSON.parse(read('package.json')).version).toBe(VERSION);
    expect(/^## (\S+)/m.exec(read('CHANGELOG.md'))?.[1]).toBe(VERSION);
  });
});
