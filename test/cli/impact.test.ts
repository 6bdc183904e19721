import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { JsonDocument } from '../support/cli-workspace.ts';
import { type ContractParts, PlatformWorkspace, REGISTRY } from '../support/platform-workspace.ts';
import { findSchemaErrors } from '../support/published-schema.ts';

let workspace: PlatformWorkspace;
beforeEach(() => {
  workspace = new PlatformWorkspace();
});
afterEach(() => workspace.dispose());

interface Consumer {
  readonly name: string;
  readonly effect: string;
  readonly required: boolean;
  readonly direct: boolean;
  readonly path: readonly string[];
  readonly reason: string;
}

/** What becomes of each consumer of `lib` when 2.0.0 is published. */
async function impactOf(...argv: string[]): Promise<Consumer[]> {
  const sides = argv.length > 0 && !argv[0]?.startsWith('-') ? [] : [`${REGISTRY}/lib:1.0.0`, `${REGISTRY}/lib:2.0.0`];
  const { exit, document } = await workspace.runJson('impact', ...sides, ...argv);
  expect([exit, findSchemaErrors('impact', document)]).toEqual([0, []]);
  return document.consumers;
}

const effects = (consumers: readonly Consumer[]): string[] => consumers.map(({ name, effect }) => `${name} ${effect}`);

async function pushLib(versions: readonly string[] = ['1.0.0', '2.0.0']): Promise<void> {
  for (const version of versions) await workspace.push('lib', version);
}

describe('a consumer', () => {
  it.each([
    ['lib ^1.0.0', 'range-does-not-admit'],
    ['lib >=1.0.0', 'picks-it-up'],
    ['lib:1.0.0 >=1.0.0', 'pinned-below'],
    ['lib:2.0.0 >=1.0.0', 'picks-it-up'],
    ['lib:3.0.0 >=1.0.0', 'pinned-above'],
    ['lib:latest >=1.0.0', 'unknown'],
    ['lib:1 >=1.0.0', 'unknown'],
  ])('that needs %s: %s', async (need, effect) => {
    await pushLib(['1.0.0', '2.0.0', '3.0.0']);
    workspace.place('web', 'web', '1.0.0', { needs: [need] });
    expect(effects(await impactOf())).toEqual([`web ${effect}`]);
  });

  it('that is pinned to a digest takes that content and no other', async () => {
    const below = await workspace.push('lib', '1.0.0');
    const exact = await workspace.push('lib', '2.0.0');
    workspace.place('below', 'below', '1.0.0', { needs: [`lib@${below} >=1.0.0`] });
    workspace.place('exact', 'exact', '1.0.0', { needs: [`lib@${exact} >=1.0.0`] });
    workspace.place('lost', 'lost', '1.0.0', { needs: [`lib@sha256:${'0'.repeat(64)} >=1.0.0`] });
    expect(effects(await impactOf())).toEqual(['exact picks-it-up', 'lost unknown', 'below pinned-below']);
  });

  it('that is pinned to a digest of this very version may or may not have what is on disk', async () => {
    const digest = await workspace.push('lib', '2.0.0');
    workspace.place('libs/lib', 'lib', '2.0.0');
    workspace.place('web', 'web', '1.0.0', { needs: [`lib@${digest} >=1.0.0`] });
    const [web] = await impactOf('libs/lib', 'libs/lib');
    expect(web).toMatchObject({
      effect: 'unknown',
      reason: 'is pinned to the digest of a 2.0.0, which may be this one',
    });
  });

  it('that is locked to another version stays there', async () => {
    await pushLib(['1.0.0']);
    workspace.place('web', 'web', '1.0.0', { needs: ['lib >=1.0.0'] });
    await workspace.run('lock', 'web');
    await workspace.push('lib', '2.0.0');
    const [web] = await impactOf();
    expect(web).toMatchObject({ effect: 'pinned-below', reason: 'is pinned to 1.0.0 by its lock file' });
  });

  it('by a policy or a configuration takes the highest version, whatever it is', async () => {
    const policy = {
      more: 'policies:\n  - { name: own, schema: policy/schema.json }\n',
      files: { 'policy/schema.json': '{ "type": "object" }' },
    };
    for (const version of ['1.0.0', '2.0.0', '3.0.0-rc.1']) await workspace.push('rules', version, policy);
    const more = (tag: string): string => `policies:\n  - { name: theirs, ref: "${REGISTRY}/rules${tag}" }\n`;
    workspace.place('web', 'web', '1.0.0', { more: more('') });
    workspace.place('old', 'old', '1.0.0', { more: more(':1.0.0') });
    const [before, after] = [`${REGISTRY}/rules:1.0.0`, `${REGISTRY}/rules:2.0.0`];
    expect(effects(await impactOf(before, after))).toEqual(['web picks-it-up', 'old pinned-below']);
    const next = await impactOf(after, `${REGISTRY}/rules:3.0.0-rc.1`);
    expect(effects(next)).toEqual(['old pinned-below', 'web range-does-not-admit']);
  });

  it('that names a folder takes what is in it', async () => {
    workspace.place('libs/lib', 'lib', '2.0.0');
    workspace.place('web', 'web', '1.0.0', { needs: ['../libs/lib'] });
    await pushLib(['1.0.0']);
    expect(effects(await impactOf(`${REGISTRY}/lib:1.0.0`, 'libs/lib'))).toEqual(['web picks-it-up']);
  });

  it('whose own version is none counts all the same', async () => {
    await pushLib();
    workspace.place('web', 'web', 'latest', { needs: ['lib *'] });
    workspace.place('old', 'web', '1.0.0', { needs: ['lib ^1.0.0'] });
    expect(effects(await impactOf())).toEqual(['web picks-it-up', 'web range-does-not-admit']);
  });

  it('whose range is no range is unknown', async () => {
    await pushLib();
    workspace.place('web', 'web', '1.0.0', { needs: ['lib one point oh'] });
    const [web] = await impactOf();
    expect(web).toMatchObject({
      effect: 'unknown',
      reason: expect.stringContaining('has a range that cannot be read'),
    });
  });
});

describe('consumers', () => {
  it('of consumers are reached too, with the way and whether they can do without', async () => {
    await pushLib();
    workspace.place('api', 'api', '1.0.0', { needs: ['lib *'] });
    workspace.place('web', 'web', '1.0.0', { needs: ['api ^1.0.0'] });
    workspace.place('app', 'app', '1.0.0', { needs: ['web ^1.0.0 ?'] });
    const consumers = await impactOf();
    expect(consumers.map(({ path, required, direct }) => [path.join(' '), required, direct])).toEqual([
      ['api@1.0.0 lib@2.0.0', true, true],
      ['app@1.0.0 web@1.0.0 api@1.0.0 lib@2.0.0', false, false],
      ['web@1.0.0 api@1.0.0 lib@2.0.0', true, false],
    ]);
  });

  it('are looked for below given contracts too', async () => {
    await pushLib();
    await workspace.push('api', '1.0.0', { needs: ['lib >=1.0.0'] });
    await workspace.push('root', '1.0.0', { needs: ['api ^1.0.0'] });
    const consumers = await impactOf('--repo', `${REGISTRY}/root`);
    expect(effects(consumers)).toEqual(['api picks-it-up', 'root picks-it-up']);
  });

  it('are not mixed up with those of another repository that has the same service name', async () => {
    await pushLib();
    for (const version of ['1.0.0', '2.0.0']) await workspace.push('lib', version, {}, 'other');
    workspace.place('web', 'web', '1.0.0', { needs: ['lib *'] });
    workspace.place('app', 'app', '1.0.0', { needs: ['other *'] });
    expect(effects(await impactOf())).toEqual(['web picks-it-up']);
    workspace.place('libs/lib', 'lib', '2.0.0');
    workspace.place('local', 'local', '1.0.0', { needs: ['../libs/lib'] });
    expect(effects(await impactOf())).toEqual(['local picks-it-up', 'web picks-it-up']);
    expect(effects(await impactOf(`${REGISTRY}/other:1.0.0`, `${REGISTRY}/other:2.0.0`))).toEqual(['app picks-it-up']);
  });

  it('are found by name when the two sides are folders and no registry says where they go', async () => {
    await pushLib();
    await workspace.push('root', '1.0.0', { needs: ['lib *'] });
    workspace.place('old/lib', 'lib', '1.0.0');
    workspace.place('new/lib', 'lib', '2.0.0', { more: 'metadata: { a: b }\n' });
    workspace.remove('pacto.config.yaml');
    const { document } = await workspace.runJson('impact', 'old/lib', 'new/lib', '--repo', `${REGISTRY}/root`);
    expect(effects(document.consumers)).toEqual(['root picks-it-up']);
    expect(document.repositories).toEqual([`${REGISTRY}/lib`]);
  });

  it('that wait for the version are no gap, although nothing is published for them yet', async () => {
    await pushLib(['1.0.0']);
    workspace.place('new/lib', 'lib', '2.0.0');
    workspace.write({ 'pacto.config.yaml': 'registry: oci-layout:registry\nbundles: ["web"]\n' });
    workspace.place('web', 'web', '1.0.0', { needs: ['lib ^2.0.0'] });
    const { document } = await workspace.runJson('impact', `${REGISTRY}/lib:1.0.0`, 'new/lib');
    expect([effects(document.consumers), document.gaps]).toEqual([['web picks-it-up'], []]);
  });

  it('are found through each other in a workspace that no registry is known for', async () => {
    const away = (name: string): ContractParts => ({ needs: [`oci://127.0.0.1:1/shop/${name} >=1.0.0`] });
    workspace.write({ 'pacto.config.yaml': '{}\n' });
    workspace.place('new', 'lib', '1.1.0');
    workspace.place('old', 'lib', '1.0.0');
    workspace.place('api', 'api', '1.0.0', away('lib'));
    workspace.place('web', 'web', '1.0.0', away('api'));
    const { exit, document } = await workspace.runJson('impact', 'old', 'new');
    expect(document.consumers.map(({ path }: JsonDocument) => path)).toEqual([
      ['api@1.0.0', 'lib@1.1.0'],
      ['web@1.0.0', 'api@1.0.0', 'lib@1.1.0'],
    ]);
    expect([exit, document.gaps]).toEqual([0, []]);
  });

  it('are told apart by their place when they are called the same', async () => {
    await workspace.push('lib', '1.0.0');
    await workspace.push('web', '1.0.0', { needs: ['lib'] }, 'elsewhere');
    workspace.place('web', 'web', '1.0.0', { needs: ['lib', 'elsewhere'] });
    workspace.place('new', 'lib', '1.1.0');
    const { out } = await workspace.run('impact', `${REGISTRY}/lib`, 'new');
    expect(out).toContain('  web@1.0.0 of web (required) takes *\n');
    expect(out).toContain(`  web@1.0.0 of ${REGISTRY}/elsewhere:1.0.0 (required) takes *\n`);
  });

  it('do not include the service itself, and end at circles', async () => {
    await workspace.push('lib', '1.0.0', { needs: ['api *'] });
    await workspace.push('lib', '2.0.0', { needs: ['api *', 'lib *'] });
    await workspace.push('api', '1.0.0', { needs: ['lib *'] });
    workspace.place('web', 'web', '1.0.0', { needs: ['api *'] });
    expect(effects(await impactOf())).toEqual(['api picks-it-up', 'web picks-it-up']);
  });

  it('have owners to notify, those who pick it up or may do so', async () => {
    await pushLib();
    const owner = '{ team: web, contacts: [{ type: email, value: web@example.com }] }';
    workspace.place('web', 'web', '1.0.0', { needs: ['lib *'], owner });
    workspace.place('shop', 'shop', '1.0.0', { needs: ['web *'], owner: '{ team: web }' });
    workspace.place('old', 'old', '1.0.0', { needs: ['lib ^1.0.0'], owner: 'elsewhere' });
    const { document } = await workspace.runJson('impact', `${REGISTRY}/lib:1.0.0`, `${REGISTRY}/lib:2.0.0`);
    expect(document.owners).toEqual([
      {
        owner: 'web',
        contacts: [{ type: 'email', value: 'web@example.com' }],
        services: ['web@1.0.0', 'shop@1.0.0'],
      },
    ]);
  });

  it('of which the one in the middle cannot be read leave a gap that is told', async () => {
    await pushLib();
    workspace.place('api', 'api', '1.0.0', { needs: ['gone ^1.0.0', 'lib *'] });
    workspace.write({ 'broken/pacto.yaml': 'service: [\n' });
    const { exit, document } = await workspace.runJson('impact', `${REGISTRY}/lib:1.0.0`, `${REGISTRY}/lib:2.0.0`);
    expect(exit).toBe(0);
    expect(effects(document.consumers)).toEqual(['api picks-it-up']);
    expect(document.gaps.map(({ from, ref }: { from: string; ref?: string }) => [from, ref])).toEqual([
      ['broken', undefined],
      ['api@1.0.0', `${REGISTRY}/gone`],
    ]);
    workspace.write({ 'registry/gone/index.json': 'no JSON' });
    expect((await workspace.run('impact', `${REGISTRY}/lib:1.0.0`, `${REGISTRY}/lib:2.0.0`)).exit).toBe(3);
  });

  it('in a chain of 1,000 are all found, with a path that stays readable', async () => {
    await pushLib();
    for (let index = 0; index < 1000; index++) {
      workspace.place(`s${index}`, `s${index}`, '1.0.0', { needs: [index === 0 ? 'lib *' : `s${index - 1} *`] });
    }
    const consumers = await impactOf();
    const last = consumers.find(({ name }) => name === 's999');
    expect([consumers.length, last?.path.length, last?.path[25]]).toEqual([1000, 52, '…']);
    expect(last?.reason).toBe('reaches it through s0@1.0.0, which takes *');
  });
});

describe('the command', () => {
  beforeEach(async () => {
    const paths = (list: string): string => `openapi: 3.1.0\ninfo: { title: Lib, version: "1" }\npaths: ${list}\n`;
    const http = 'interfaces:\n  - { name: api, type: http, port: 80, contract: openapi.yaml }\n';
    const get = '{ get: { responses: { "200": { description: ok } } } }';
    await workspace.push('lib', '1.0.0', {
      more: http,
      files: { 'openapi.yaml': paths(`{ /a: ${get}, /b: ${get} }`) },
    });
    await workspace.push('lib', '2.0.0', { more: http, files: { 'openapi.yaml': paths(`{ /a: ${get} }`) } });
    workspace.place('web', 'web', '1.0.0', { needs: ['lib *'], owner: 'web' });
  });

  const sides = [`${REGISTRY}/lib:1.0.0`, `${REGISTRY}/lib:2.0.0`] as const;

  it('says what breaks, who picks it up and whom to tell', async () => {
    const { exit, out } = await workspace.run('impact', ...sides);
    expect(exit).toBe(0);
    expect(out.split('\n')).toEqual([
      'Impact of lib 1.0.0 -> 2.0.0',
      'Classification: BREAKING',
      '  [BREAKING] openapi.paths[/b] (removed): API path /b removed [- /b]',
      '  and 1 non-breaking',
      'Next version: 2.0.0 (declared)',
      '',
      'Consumers (1): 1 picks it up',
      '',
      'Picks it up (1):',
      '  web@1.0.0 (required) takes *; owner web',
      '',
      'Owners to notify (1):',
      '  web: web@1.0.0',
      '',
    ]);
  });

  it('fails only when it is told to, and only when somebody picks it up', async () => {
    expect((await workspace.run('impact', ...sides, '--fail-on', 'breaking')).exit).toBe(1);
    workspace.place('web', 'web', '1.0.0', { needs: ['lib ^1.0.0'] });
    expect((await workspace.run('impact', ...sides, '--fail-on', 'breaking')).exit).toBe(0);
  });

  it('writes Markdown', async () => {
    const { out } = await workspace.run('impact', ...sides, '--output-format', 'markdown');
    expect(out).toContain('\n1 consumer: 1 picks it up.\n');
    expect(out).toContain('### Picks it up (1)\n\n| Consumer | Needs it | Why | Owner |\n');
    expect(out).toContain('| `web@1.0.0` | required | takes \\* | web |');
  });

  it('takes overrides for each side', async () => {
    const { document } = await workspace.runJson('impact', ...sides, '--after-set', 'service.version=1.1.0');
    expect(document.after.version).toBe('1.1.0');
  });

  it('refuses two different services, nothing to look at, and contracts that are none', async () => {
    workspace.write({ 'broken/pacto.yaml': 'service: [\n' });
    expect((await workspace.run('impact', 'web', sides[1])).exit).toBe(2);
    expect((await workspace.run('impact', 'broken', sides[1])).exit).toBe(1);
    workspace.remove('web');
    workspace.remove('broken');
    const { exit, error } = await workspace.run('impact', ...sides);
    expect([exit, error]).toEqual([2, expect.stringContaining('there is no bundle in this folder')]);
  });
});
