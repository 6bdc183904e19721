import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FrontEnd, loadFrontEnd } from '../../src/dashboard/index.ts';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'pacto-front-end-'));
let built: readonly FrontEnd[] = [];

beforeAll(async () => {
  const out = ['first', 'second'].map((name) => join(folder, name));
  for (const path of out) execFileSync(process.execPath, [join(ROOT, 'scripts/front-end.mjs'), path], { cwd: folder });
  built = await Promise.all(out.map(loadFrontEnd));
}, 30_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const script = (): string => built[0]?.['app.js'] ?? '';

describe('the front end', () => {
  it('has the same bytes every time it is built', () => {
    expect(built[0]).toEqual(built[1]);
  });

  it('takes the licences of what is built in with it', () => {
    for (const name of ['preact', '@dagrejs/dagre']) expect(script()).toContain(`\n${name} `);
    expect(script().match(/Permission is hereby granted/g)?.length).toBeGreaterThanOrEqual(2);
  });

  it('names no place of the machine that it was built on', () => {
    for (const text of Object.values(built[0] ?? {})) expect(text).not.toContain(ROOT);
  });

  it('is one classic script that runs no text as code and writes no markup', () => {
    expect(script()).not.toMatch(/^\s*(import|export)\b/m);
    expect(script()).not.toMatch(/\beval\(|new Function\(|document\.write|insertAdjacentHTML|\.outerHTML\s*=/);
  });

  it('takes nothing from elsewhere', () => {
    expect(built[0]?.['app.css']).not.toMatch(/@import|url\(\s*['"]?(?!data:image\/svg)/);
    expect(built[0]?.['icon.svg']).not.toMatch(/<script|href=|on\w+=/);
  });

  it('says how to get one that is not there', async () => {
    await expect(loadFrontEnd(join(folder, 'nothing'))).rejects.toMatchObject({ code: 'FILE_SYSTEM' });
  });
});
