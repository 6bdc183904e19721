import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { initGit } from '../support/git-folder.ts';
import { type ContractParts, PlatformWorkspace, REGISTRY } from '../support/platform-workspace.ts';
import { findSchemaErrors } from '../support/published-schema.ts';

const GET = '{ get: { responses: { "200": { description: ok } } } }';
const http = (...paths: readonly string[]): ContractParts => ({
  more: 'interfaces:\n  - { name: api, type: http, port: 80, contract: openapi.yaml }\n',
  files: {
    'openapi.yaml': `openapi: 3.1.0\ninfo: { title: Lib, version: "1" }\npaths: { ${paths.map((path) => `${path}: ${GET}`).join(', ')} }\n`,
  },
});

let workspace: PlatformWorkspace;
beforeEach(async () => {
  workspace = new PlatformWorkspace();
  workspace.place('lib', 'lib', '1.0.0', http('/a', '/b'));
  await workspace.run('publish');
});
afterEach(() => workspace.dispose());

/** The verdict on `lib` with the given consumers in the workspace: `needs` by name. */
async function check(version: string, consumers: { readonly [name: string]: ContractParts }) {
  workspace.place('lib', 'lib', version, http('/a'));
  for (const [name, parts] of Object.entries(consumers)) workspace.place(name, name, '1.0.0', parts);
  const { exit, document } = await workspace.runJson('check');
  expect(findSchemaErrors('check', document)).toEqual([]);
  const result = document.results.find(({ name }: { name: string }) => name === 'lib');
  const named: string[] = (result.consumers ?? []).map(({ name }: { name: string }) => name);
  return { exit, named, headline: result.headline as string, consumers: result.consumers };
}

describe('a declared break', () => {
  it.each<[string, string]>([
    ['a range that admits it', 'lib >=1.0.0'],
    ['the tag of it', 'lib:2.0.0 >=1.0.0'],
    ['an optional dependency', 'lib >=1.0.0 ?'],
    ['a path to it', '../lib'],
    ['a tag that may move to it', 'lib:latest >=1.0.0'],
    ['another spelling of that path', '../web/.././lib/pacto.yaml'],
  ])('fails while a consumer of the workspace has %s', async (_, need) => {
    const { exit, named, headline } = await check('2.0.0', { web: { needs: [need] } });
    expect([exit, named]).toEqual([1, ['web']]);
    expect(headline).toContain('fails because web@1.0.0 would pick it up');
  });

  it.each<[string, string]>([
    ['a range that does not admit it', 'lib ^1.0.0'],
    ['a range that does not admit it, whatever a tag may move to', 'lib:latest ^1.0.0'],
    ['another tag', 'lib:1.0.0 >=1.0.0'],
    ['a digest', `lib@sha256:${'0'.repeat(64)} >=1.0.0`],
  ])('passes when they have %s', async (_, need) => {
    const { exit, named } = await check('2.0.0', { web: { needs: [need] } });
    expect([exit, named]).toEqual([0, []]);
  });

  it.each(['lib >=1.0.0', 'lib:latest *', 'web >=1.0.0'])(
    'fails for %s, too, where no registry is known',
    async (need) => {
      initGit(workspace.folder);
      const elsewhere = { needs: [`oci://registry.example/shop/${need}`] };
      workspace.write({ 'pacto.config.yaml': '{}\n' });
      workspace.place('lib', 'lib', '2.0.0', http('/a'));
      workspace.place('web', 'web', '1.0.0', need.startsWith('web') ? { needs: ['../lib'] } : elsewhere);
      workspace.place('shop', 'shop', '1.0.0', need.startsWith('web') ? elsewhere : {});
      const { document } = await workspace.runJson('check', '--baseline', 'git:HEAD');
      const result = document.results.find(({ name }: { name: string }) => name === 'lib');
      const names = need.startsWith('web') ? ['web', 'shop'] : ['web'];
      expect([result.verdict, result.consumers?.map(({ name }: { name: string }) => name)]).toEqual(['fail', names]);
    },
  );

  it('fails for a path to a version that is not the newest', async () => {
    workspace.place('new/lib', 'lib', '3.0.0', http('/a'));
    expect((await check('2.0.0', { web: { needs: ['../lib'] } })).named).toEqual(['web']);
  });

  it('says how to pass, also to a consumer that moves to it in the same change', async () => {
    workspace.place('lib', 'lib', '2.0.0', http('/a'));
    workspace.place('web', 'web', '1.0.0', { needs: ['lib ^2.0.0'] });
    const hint =
      'Hold them below 2.0.0, by a narrower range or a tag, until it is published; then let them move in a pull request of their own. Or accept the break with a waiver.';
    const { exit, document } = await workspace.runJson('check');
    expect([exit, document.results[0].hint]).toEqual([1, hint]);
    expect((await workspace.run('check')).out).toContain(`would pick it up\n  ${hint}\n`);
    expect((await workspace.run('check', '--output-format', 'markdown')).out).toContain(`: lib 2.0.0\n\n${hint}\n\n|`);
    workspace.place('web', 'web', '1.0.0', { needs: ['lib <2.0.0'] });
    const { document: passing } = await workspace.runJson('check');
    expect([passing.verdict, passing.results[0].hint]).toEqual(['pass', undefined]);
  });

  it('fails while the policy of a consumer refers to it without a tag', async () => {
    const policies = (tag: string): ContractParts => ({
      more: `policies:\n  - { name: theirs, ref: "${REGISTRY}/lib${tag}" }\n`,
    });
    expect((await check('2.0.0', { web: policies('') })).named).toEqual(['web']);
    expect((await check('2.0.0', { web: policies(':stable') })).named).toEqual(['web']);
    expect((await check('2.0.0', { web: policies(':1.0.0') })).named).toEqual([]);
  });

  it('counts the newest version of a consumer alone', async () => {
    workspace.place('web/old', 'web', '0.9.0', { needs: ['lib *'] });
    expect((await check('2.0.0', { web: { needs: ['lib ^1.0.0'] } })).exit).toBe(0);
  });

  it('counts a consumer whose own version is none', async () => {
    workspace.place('api', 'api', 'latest', { needs: ['lib *'] });
    expect((await check('2.0.0', {})).named).toEqual(['api']);
  });
});

describe('a break that consumers would pick up', () => {
  it('names them, those behind them, and their owners in text, Markdown and JSON', async () => {
    const { exit, consumers } = await check('1.1.0', {
      api: { needs: ['lib ^1.0.0'], owner: 'team/edge' },
      web: { needs: ['api ^1.0.0'], owner: 'shop/web' },
      jobs: { needs: ['lib ~1.0.0'] },
    });
    expect(exit).toBe(1);
    expect(consumers.map(({ name, owner, path }: never) => [name, owner, path])).toEqual([
      ['api', 'team/edge', ['api@1.0.0', 'lib@1.1.0']],
      ['web', 'shop/web', ['web@1.0.0', 'api@1.0.0', 'lib@1.1.0']],
    ]);
    const { out } = await workspace.run('check');
    expect(out).toContain('  Would pick it up (2):\n    api@1.0.0 (required) takes ^1.0.0; owner team/edge\n');
    const markdown = await workspace.run('check', '--output-format', 'markdown');
    expect(markdown.out).toContain('### Would pick it up (2): lib 1.1.0\n');
    expect(markdown.out).toContain('| `api@1.0.0` | required | takes ^1.0.0 | team/edge |');
    const { error } = await workspace.run('check', '--report-dir', join(workspace.folder, 'reports'));
    expect(error).toBe('');
    expect(workspace.read('reports/comment.md')).toContain('| `api@1.0.0` | required | takes ^1.0.0 | team/edge |');
  });

  it('lists 200 of them and counts the others', async () => {
    const names = Array.from({ length: 203 }, (_, index) => `web-${index}`);
    const parts = { needs: ['lib *'] };
    const { headline, named } = await check('2.0.0', Object.fromEntries(names.map((name) => [name, parts])));
    expect(named.length).toBe(200);
    expect(headline).toMatch(/fails because web-0@1\.0\.0, .* and 198 more would pick it up$/);
    expect((await workspace.run('check')).out).toContain('… and 3 more');
  });

  it('says nothing about consumers of a change that breaks nobody', async () => {
    workspace.place('lib', 'lib', '1.1.0', http('/a', '/b', '/c'));
    workspace.place('web', 'web', '1.0.0', { needs: ['lib *'] });
    const { document } = await workspace.runJson('check');
    expect(Object.keys(document.results[0])).not.toContain('consumers');
  });
});

describe('a service that is gone', () => {
  it('names those who still depend on it', async () => {
    workspace.place('web', 'web', '1.0.0', { needs: ['lib ^1.0.0'] });
    initGit(workspace.folder);
    workspace.remove('lib');
    const { exit, out } = await workspace.run('check', '--base', 'HEAD');
    expect(exit).toBe(1);
    expect(out).toContain('  Still depend on it (1):\n    web@1.0.0 (required) takes ^1.0.0\n');
  });
});
