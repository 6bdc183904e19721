import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FRONT_END_FILES } from '../../src/dashboard/front-end.ts';
import type { PlatformDocument } from '../../src/dashboard/index.ts';
import { CliWorkspace } from '../support/cli-workspace.ts';
import { hostileStrings, hostileWorkspace } from '../support/hostile-platform.ts';
import { findSchemaErrors } from '../support/published-schema.ts';

const STRINGS = hostileStrings();
const workspace = new CliWorkspace();
let files: readonly string[] = [];
let platform: PlatformDocument;

beforeAll(async () => {
  workspace.write({ 'pacto.config.yaml': 'registry: oci-layout:registry\n', ...hostileWorkspace(STRINGS) });
  workspace.frontEnd = join(workspace.folder, '.front-end');
  mkdirSync(workspace.frontEnd);
  for (const name of FRONT_END_FILES) writeFileSync(join(workspace.frontEnd, name), `/* ${name} */`);
  const { exit, error } = await workspace.run('dashboard', '--static', '.site');
  if (exit !== 0) throw new Error(error.slice(0, 1_000));
  files = readdirSync(join(workspace.folder, '.site'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(workspace.folder.length + '/.site/'.length));
  platform = JSON.parse(read('api/platform.json'));
}, 180_000);
afterAll(() => workspace.dispose());

const read = (path: string): string => workspace.read(`.site/${path}`);

describe('a static site of 500 services whose every text is hostile', () => {
  it('has 500 different texts', () => {
    expect(new Set(STRINGS).size).toBe(500);
  });

  it('has a service for every text, as it is', () => {
    const names = new Set(platform.services.map(({ name }) => name));
    expect(STRINGS.filter((text) => !names.has(text))).toEqual([]);
  });

  it('names files and addresses without any of their characters', () => {
    expect(files.filter((path) => !/^[a-z0-9.@~/-]+$/.test(path) || /(^|\/)\./.test(path))).toEqual([]);
    expect(existsSync(join(workspace.folder, '../etc'))).toBe(false);
  });

  it('has a document for every key', () => {
    const { services } = platform;
    const missing = services.flatMap(({ key, history }) =>
      [`api/services/${key}.json`, `api/histories/${history}.json`].filter((path) => !files.includes(path)),
    );
    expect(missing).toEqual([]);
  });

  it.each([
    ['dashboard', /^api\/platform\.json$/],
    ['dashboard-service', /^api\/services\//],
    ['dashboard-history', /^api\/histories\//],
  ])('has documents as the schema %s says', (schema, pattern) => {
    const paths = files.filter((path) => pattern.test(path)).filter((_, index) => index % 20 === 0);
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths)
      expect({ path, errors: findSchemaErrors(schema, JSON.parse(read(path))) }).toEqual({ path, errors: [] });
  });

  it('has a page with the elements of a harmless one, and no address of anybody else', () => {
    const page = read('index.html');
    const tags = page.match(/<[^>]*>/g) ?? [];
    expect([...new Set(tags.map((tag) => tag.replace(/^<(\/?)(\w+|!\w+).*$/s, '$1$2')))].sort()).toEqual(
      '!doctype /body /div /h1 /head /html /li /noscript /p /script /title /ul body div h1 head html li link meta noscript p script title ul'.split(
        ' ',
      ),
    );
    expect(tags.filter((tag) => /\bon\w+=|javascript:|https?:/i.test(tag))).toEqual([]);
    expect(tags.filter((tag) => tag.startsWith('<script'))).toEqual([
      '<script type="application/json" id="platform">',
      '<script src="app.js" defer>',
    ]);
  });

  it('carries the overview in the page, unchanged and inert', () => {
    const [, block = ''] =
      /<script type="application\/json" id="platform">([\s\S]*?)<\/script>/.exec(read('index.html')) ?? [];
    expect(block).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(block)).toEqual(platform);
  });

  it('changes no object of the program', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { pwned?: unknown }).pwned).toBeUndefined();
  });
});
