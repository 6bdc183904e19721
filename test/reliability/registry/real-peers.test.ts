import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it as jestIt } from '@jest/globals';
import { packBundle } from '../../../src/bundle/index.ts';
import {
  LayoutStore,
  parseRegistryBase,
  provesAbsence,
  pullArtifact,
  pushArtifact,
  repositoryOf,
} from '../../../src/oci/index.ts';
import { failureOf } from '../../oci/registry-fixture.ts';
import { type BuiltProgram, buildProgram } from './built-program.ts';
import { writeFigures } from './figures.ts';
import { createGraphWorkspace } from './graph-workspace.ts';
import { judged } from './judged-tests.ts';
import {
  connectPeer as connect,
  inRegistry,
  PEER_REGISTRIES,
  type PeerRegistry,
  startPeer,
} from './peer-registries.ts';
import { expectNoSecret, shownError } from './planted-secrets.ts';

const it = judged(jestIt);

const run = promisify(execFile);
const PACKED = packBundle({ 'pacto.yaml': 'service: { name: payments }\n', 'docs/a.md': '# A\n' });
const METADATA = { name: 'payments', version: '1.0.0', pactoVersion: '1.0' };
const SKOPEO = ['--insecure-policy', 'copy'];
let scratch = '';
let program: BuiltProgram;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'pacto-real-peers-'));
  program = buildProgram();
}, 120_000);
afterAll(async () => {
  program.dispose();
  await rm(scratch, { recursive: true, force: true });
  writeFigures('R9', 'real peers', {
    size: `docker-registry in ${Object.keys(PEER_REGISTRIES).length} configurations, skopeo, umoci`,
    result: 'equal digests both ways',
  });
});

describe.each(['plain', 'htpasswd', 'token', 'relative URLs'])('R9, docker-registry: %s', (name) => {
  let peer: PeerRegistry;
  let digest = '';
  beforeAll(async () => {
    peer = await startPeer(name, scratch);
    ({ digest } = await pushArtifact(connect(peer), inRegistry(peer.host), '1.0.0', PACKED, METADATA));
  }, 30_000);
  afterAll(() => peer.dispose());

  it('keeps what we push and gives it back', async () => {
    const pulled = await pullArtifact(connect(peer), { ...inRegistry(peer.host), tag: '1.0.0' });
    expect(pulled).toMatchObject({ digest, contentDigest: PACKED.contentDigest, findings: [] });
  });

  it('lists the tags', async () => {
    expect(await connect(peer).listTags(inRegistry(peer.host))).toEqual(['1.0.0']);
  });

  it('proves that a tag is absent', async () => {
    expect(
      provesAbsence(await failureOf(connect(peer).resolveForPush({ ...inRegistry(peer.host), tag: 'absent' }))),
    ).toBe(true);
  });

  it('takes the same artifact twice', async () => {
    expect((await pushArtifact(connect(peer), inRegistry(peer.host), '1.0.0', PACKED, METADATA)).digest).toBe(digest);
  });

  it('gives skopeo the artifact, and takes it back from it, with one digest', async () => {
    const layout = join(scratch, `layout-${name.replace(' ', '-')}`);
    const credentials = peer.login === undefined ? '' : `${peer.login.username}:${peer.login.password}`;
    const [from, to] = ['src', 'dest'].map((side) => [
      `--${side}-tls-verify=false`,
      ...(credentials === '' ? [] : [`--${side}-creds=${credentials}`]),
    ]);
    await run('skopeo', [
      ...SKOPEO,
      ...(from ?? []),
      `docker://${peer.host}/acme/payments:1.0.0`,
      `oci:${layout}:1.0.0`,
    ]);
    await run('skopeo', [...SKOPEO, ...(to ?? []), `oci:${layout}:1.0.0`, `docker://${peer.host}/acme/back:2.0.0`]);
    expect((await connect(peer).resolve({ ...inRegistry(peer.host, 'acme/back'), tag: '2.0.0' })).digest).toBe(digest);
  });

  it('takes ten bundles from the program, and nothing the second time', async () => {
    const workspace = createGraphWorkspace(`oci://${peer.host}/graph`);
    const env =
      peer.login === undefined
        ? {}
        : {
            PACTO_REGISTRY: `oci://${peer.host}/graph`,
            PACTO_REGISTRY_USERNAME: peer.login.username,
            PACTO_REGISTRY_PASSWORD: peer.login.password,
          };
    const results = [
      await program.run(workspace.folder, workspace.publish, { env }),
      await program.run(workspace.folder, workspace.publish, { env }),
    ];
    workspace.dispose();
    for (const { out, error } of results) expectNoSecret(out + error, 'the output of publishing');
    const actions = results.map(
      ({ out }) => new Set(JSON.parse(out).results.map(({ action }: { action: string }) => action)),
    );
    expect(results.map(({ exit }) => exit)).toEqual([0, 0]);
    expect(actions).toEqual([new Set(['create']), new Set(['identical'])]);
  }, 60_000);
});

describe('R9, docker-registry', () => {
  it.each(['htpasswd', 'token'])(
    'with %s refuses nobody and strangers, and shows no secret',
    async (name) => {
      const peer = await startPeer(name, scratch);
      for (const login of [undefined, { username: 'mallory', password: 'planted-helper-7c55' }]) {
        const stranger = login === undefined ? {} : { login };
        const failure = await failureOf(
          pushArtifact(connect(stranger), inRegistry(peer.host), '1.0.0', PACKED, METADATA),
        );
        expect(failure).toMatchObject({ code: 'ACCESS_DENIED' });
        expectNoSecret(shownError(failure), 'an error');
      }
      await peer.dispose();
    },
    30_000,
  );

  it('read-only refuses a push with a next step, and leaves no tag', async () => {
    const peer = await startPeer('read-only', scratch);
    const failure = await failureOf(pushArtifact(connect(peer), inRegistry(peer.host), '1.0.0', PACKED, METADATA));
    expect(failure).toMatchObject({ code: 'REGISTRY', hint: expect.stringContaining('read-only') });
    await peer.dispose();
  }, 30_000);

  it('under a prefix is no registry at its root', async () => {
    const peer = await startPeer('prefix', scratch);
    expect(await failureOf(connect(peer).listTags(inRegistry(peer.host)))).toMatchObject({
      code: 'ARTIFACT_NOT_FOUND',
      provesAbsence: false,
    });
    await peer.dispose();
  }, 30_000);

  it('with TLS is reached by those who have its certificate only', async () => {
    const peer = await startPeer('TLS', scratch);
    const workspace = createGraphWorkspace(`oci://${peer.host}/graph`, '', ['database']);
    const publish = (env: { readonly [name: string]: string }) =>
      program.run(workspace.folder, workspace.publish, { env });
    const refused = await publish({});
    expect([refused.exit, refused.out + refused.error]).toEqual([
      3,
      expect.stringMatching(/plain|TLS|certificate|400/i),
    ]);
    const trusted = await publish({ NODE_EXTRA_CA_CERTS: peer.certificate ?? '' });
    expect([trusted.exit, trusted.error]).toEqual([0, expect.anything()]);
    workspace.dispose();
    await peer.dispose();
  }, 30_000);
});

describe('R9, layouts', () => {
  it('are opened by umoci and read by skopeo', async () => {
    const layouts = join(scratch, 'layouts');
    const payments = repositoryOf(parseRegistryBase(`oci-layout:${layouts}`), 'payments');
    const copy = repositoryOf(parseRegistryBase(`oci-layout:${layouts}`), 'copy');
    const layout = join(layouts, 'payments');
    const { digest } = await pushArtifact(new LayoutStore(), payments, '1.0.0', PACKED, METADATA);
    expect((await run('umoci', ['list', '--layout', layout])).stdout.trim()).toBe('1.0.0');
    await cp(layout, join(layouts, 'copy'), { recursive: true });
    await run('umoci', ['tag', '--image', `${join(layouts, 'copy')}:1.0.0`, '2.0.0']);
    expect((await new LayoutStore().resolve({ ...copy, tag: '2.0.0' })).digest).toBe(digest);
    const { stdout } = await run('skopeo', ['inspect', '--raw', `oci:${layout}:1.0.0`]);
    expect(JSON.parse(stdout).layers[0].digest).toBe(PACKED.digest);
  });
});
