import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../../', import.meta.url));
const SOURCE = 'oci://ghcr.io/trianalab/pacto-demo/pacto-demo';

/** The committed program, moved somewhere else, with a workspace of its own. */
const folder = mkdtempSync(join(tmpdir(), 'pacto-dashboard-'));
const program = join(folder, 'program/cli/index.js');
const workspace = join(folder, 'workspace');
const options = { cwd: workspace, env: { PATH: process.env.PATH ?? '', HOME: folder } } as const;

function pacto(...args: string[]): { status: number | null; stderr: string } {
  return spawnSync(process.execPath, [program, ...args], { ...options, encoding: 'utf8' });
}

beforeAll(() => {
  cpSync(join(root, 'dist'), join(folder, 'program'), { recursive: true });
  cpSync(join(root, 'bundles'), join(workspace, 'bundles'), { recursive: true });
  cpSync(join(root, 'pacto.config.yaml'), join(workspace, 'pacto.config.yaml'));
  expect(pacto('publish')).toMatchObject({ status: 0 });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the dashboard of the committed program', () => {
  it('is written as a site with its front end', () => {
    expect(pacto('dashboard', '--repo', SOURCE, '--static', 'site')).toMatchObject({ status: 0 });
    for (const name of ['app.js', 'app.css', 'icon.svg']) {
      expect(readFileSync(join(workspace, 'site', name))).toEqual(readFileSync(join(root, 'dist/front-end', name)));
    }
  });

  it('is served until the program is interrupted, which is no failure', async () => {
    const running = spawn(process.execPath, [program, 'dashboard', '--repo', SOURCE, '--port', '0'], options);
    const address = await new Promise<string>((resolve) => {
      running.stderr.on('data', (data) => {
        const found = /http:\S+/.exec(String(data))?.[0];
        if (found !== undefined) resolve(found);
      });
    });
    const script = await (await fetch(`${address}app.js`)).text();
    const diff = await (await fetch(`${address}api/diffs/payments-service/1.2.0..2.0.0.json`)).json();
    const ended = new Promise((resolve) => running.on('exit', (code, signal) => resolve([code, signal])));
    running.kill('SIGINT');
    expect(script.length).toBeGreaterThan(10_000);
    expect(diff).toMatchObject({ classification: 'BREAKING', declared: true });
    expect(await ended).toEqual([0, null]);
  }, 30_000);
});
