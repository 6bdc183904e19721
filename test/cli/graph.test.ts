import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { packBundle } from '../../src/bundle/index.ts';
import { contractText, PlatformWorkspace, REGISTRY } from '../support/platform-workspace.ts';
import { findSchemaErrors } from '../support/published-schema.ts';

let workspace: PlatformWorkspace;
beforeEach(() => {
  workspace = new PlatformWorkspace();
});
afterEach(() => workspace.dispose());

/** Puts content into the layout of a repository by its digest. */
function stored(repository: string, content: string | Uint8Array): { digest: string; size: number } {
  const hex = createHash('sha256').update(content).digest('hex');
  workspace.write({ [`registry/${repository}/blobs/sha256/${hex}`]: content });
  return { digest: `sha256:${hex}`, size: content.length };
}

async function graph(...argv: string[]): Promise<string[]> {
  const { out, error } = await workspace.run('graph', ...argv);
  return (out + error).trimEnd().split('\n');
}

describe('references of a graph', () => {
  it('are kept apart when two ranges lead to one repository', async () => {
    for (const version of ['1.0.0', '2.0.0']) await workspace.push('redis', version);
    await workspace.push('a', '1.0.0', { needs: ['redis ^1.0.0'] });
    await workspace.push('root', '1.0.0', { needs: ['a', 'redis ^2.0.0'] });
    expect(await graph(`${REGISTRY}/root`)).toEqual([
      'root@1.0.0',
      '├─ a@1.0.0',
      '│  └─ redis@1.0.0',
      '└─ redis@2.0.0',
      '',
      'Conflicts (1):',
      '  redis: [redis@1.0.0 redis@2.0.0]',
    ]);
  });

  it('say when a tag or a digest is not what the range beside it admits', async () => {
    for (const version of ['1.0.0', '2.0.0']) await workspace.push('redis', version);
    const { document } = await workspace.runJson('graph', `${REGISTRY}/redis:1.0.0`);
    const pinned = `redis@${document.root.digest} ^2.0.0`;
    await workspace.push('root', '1.0.0', { needs: ['redis:1.0.0 ^2.0.0', pinned, 'redis:2.0.0 ^2.0.0'] });
    expect(await graph(`${REGISTRY}/root`)).toEqual(
      expect.arrayContaining([
        '├─ redis@1.0.0 (outside ^2.0.0)',
        '├─ redis@1.0.0 (outside ^2.0.0) (shared)',
        '└─ redis@2.0.0',
      ]),
    );
    const { document: shown } = await workspace.runJson('graph', `${REGISTRY}/root`);
    expect(findSchemaErrors('graph', shown)).toEqual([]);
    expect(shown.root.dependencies.map(({ outside }: { outside?: true }) => outside)).toEqual([true, true, undefined]);
    expect(shown.findings).toEqual([
      expect.objectContaining({
        rule: 'DEPENDENCY_OUTSIDE_RANGE',
        path: 'dependencies[0]',
        message: `root@1.0.0 refers to ${REGISTRY}/redis:1.0.0, which is 1.0.0, and compatibility ^2.0.0 does not admit that`,
      }),
      expect.objectContaining({ rule: 'DEPENDENCY_OUTSIDE_RANGE', path: 'dependencies[1]' }),
    ]);
  });

  it('count from the bundle that has them, however deep it is', async () => {
    workspace.write({
      'app/pacto.yaml': contractText('app', '1.0.0', { needs: ['../libs/one'] }),
      'libs/one/pacto.yaml': contractText('one', '1.0.0', { needs: ['../two', '../../app'] }),
      'libs/two/pacto.yaml': contractText('two', '1.0.0', { needs: ['../one/pacto.yaml'] }),
    });
    expect(await graph('app')).toEqual([
      'app@1.0.0',
      '└─ one@1.0.0 [local]',
      '   ├─ two@1.0.0 [local]',
      '   │  └─ one@1.0.0 [local] (shared)',
      '   └─ app@1.0.0 [local] (shared)',
      '',
      'Cycles (2):',
      '  one@1.0.0 -> two@1.0.0 -> one@1.0.0',
      '  app@1.0.0 -> one@1.0.0 -> app@1.0.0',
    ]);
  });

  it('lead to one contract, however its place is spelled', async () => {
    const lib = join(workspace.folder, 'lib');
    const needs = ['../lib', '../lib/', '../lib/pacto.yaml', '../app/../lib', './LIB'];
    workspace.write({
      'app/pacto.yaml': contractText('app', '1.0.0', { needs }).replace('./LIB', `file://${lib}`),
      'lib/pacto.yaml': contractText('lib', '1.0.0', { needs: ['../app'] }),
    });
    for (const root of [
      'app',
      './app/',
      'app/pacto.yaml',
      join(workspace.folder, 'app'),
      `file://${workspace.folder}/app`,
    ]) {
      expect([root, await graph(root)]).toEqual([
        root,
        [
          'app@1.0.0',
          '├─ lib@1.0.0 [local]',
          '│  └─ app@1.0.0 [local] (shared)',
          ...Array.from({ length: 3 }, () => '├─ lib@1.0.0 [local] (shared)'),
          '└─ lib@1.0.0 [local] (shared)',
          '',
          'Cycles (1):',
          '  app@1.0.0 -> lib@1.0.0 -> app@1.0.0',
        ],
      ]);
    }
  });

  it('of configurations and policies are shown when asked', async () => {
    const policy = { 'policy/schema.json': '{ "type": "object" }' };
    await workspace.push('rules', '1.0.0', {
      more: 'policies:\n  - { name: own, schema: policy/schema.json }\n',
      files: policy,
    });
    const more = `policies:\n  - { name: theirs, ref: "${REGISTRY}/rules" }\n`;
    await workspace.push('root', '1.0.0', { needs: ['rules'], more });
    const lines = (option: string): Promise<string[]> => graph(`${REGISTRY}/root`, option);
    expect(await graph(`${REGISTRY}/root`)).toEqual(['root@1.0.0', '└─ rules@1.0.0']);
    expect(await lines('--only-references')).toEqual(['root@1.0.0', '└─ rules@1.0.0 [ref]']);
    expect(await lines('--with-references')).toEqual(['root@1.0.0', '├─ rules@1.0.0', '└─ rules@1.0.0 [ref] (shared)']);
    expect((await workspace.run('graph', `${REGISTRY}/root`, '--with-references', '--only-references')).exit).toBe(2);
    const { document } = await workspace.runJson('graph', `${REGISTRY}/root`, '--only-references');
    expect(findSchemaErrors('graph', document)).toEqual([]);
  });
});

describe('trouble in the middle of a graph', () => {
  it('is a published contract that names a place on this machine, which it may not', async () => {
    workspace.place('secret', 'secret', '1.0.0');
    const { bytes, digest, size } = packBundle({
      'pacto.yaml': contractText('root', '1.0.0', { needs: ['./secret'] }),
    });
    const config = { mediaType: 'application/vnd.oci.empty.v1+json', ...stored('root', '{}') };
    const layer = { mediaType: 'application/vnd.pacto.bundle.layer.v1.tar+gzip', digest, size };
    stored('root', bytes);
    const mediaType = 'application/vnd.oci.image.manifest.v1+json';
    const artifactType = 'application/vnd.pacto.bundle.v1';
    const manifest = stored(
      'root',
      JSON.stringify({ schemaVersion: 2, mediaType, artifactType, config, layers: [layer] }),
    );
    const annotations = { 'org.opencontainers.image.ref.name': '1.0.0' };
    const index = { schemaVersion: 2, manifests: [{ mediaType, ...manifest, annotations }] };
    workspace.write({ 'registry/root/index.json': JSON.stringify(index) });
    expect((await graph(`${REGISTRY}/root`))[1]).toContain('is a local path inside a published contract');
  });

  it('with a contract stays with its dependency', async () => {
    await workspace.push('leaf', '1.0.0');
    await workspace.push('root', '1.0.0', { needs: ['gone', 'leaf ^3.0.0', 'leaf nonsense', 'leaf'] });
    const { exit, out } = await workspace.run('graph', `${REGISTRY}/root`);
    expect(exit).toBe(0);
    expect(out.trimEnd().split('\n')).toEqual([
      'root@1.0.0',
      expect.stringContaining('├─ gone (error: '),
      expect.stringContaining('├─ leaf (error: oci-layout:registry/leaf has no published version inside ^3.0.0'),
      expect.stringContaining('├─ leaf (error: compatibility: "nonsense" is no version comparison'),
      '└─ leaf@1.0.0',
    ]);
  });

  it('is a finding in the JSON, where its kind of reference is shown', async () => {
    const more = `policies:\n  - { name: theirs, ref: "${REGISTRY}/no-rules" }\n`;
    await workspace.push('leaf', '1.0.0', { needs: ['gone'], more });
    const root = `policies:\n  - { name: theirs, ref: "${REGISTRY}/leaf" }\n`;
    await workspace.push('root', '1.0.0', { needs: ['leaf', 'lost'], more: root });
    const found = async (...options: string[]) => {
      const { document } = await workspace.runJson('graph', `${REGISTRY}/root`, ...options);
      expect(findSchemaErrors('graph', document)).toEqual([]);
      return document.findings.map(({ rule, severity, path, message }: Record<string, string>) => {
        return [rule, severity, path, message?.split(':', 2).join(':')];
      });
    };
    const dependency = ['DEPENDENCY_UNRESOLVED', 'warning', 'dependencies[0]', `leaf@1.0.0 refers to ${REGISTRY}/gone`];
    const policy = ['DEPENDENCY_UNRESOLVED', 'warning', '', `leaf@1.0.0 refers to ${REGISTRY}/no-rules`];
    const lost = ['DEPENDENCY_UNRESOLVED', 'warning', 'dependencies[1]', `root@1.0.0 refers to ${REGISTRY}/lost`];
    expect(await found()).toEqual([lost, dependency]);
    expect(await found('--with-references')).toEqual([lost, dependency, policy]);
    expect(await found('--only-references')).toEqual([policy]);
  });

  it('with the world stays there too, and the exit code says that the answer is not complete', async () => {
    await workspace.push('leaf', '1.0.0');
    await workspace.push('bad', '1.0.0');
    await workspace.push('root', '1.0.0', { needs: ['bad', 'leaf'] });
    workspace.write({ 'registry/bad/index.json': 'no JSON' });
    const { exit, out, error } = await workspace.run('graph', `${REGISTRY}/root`);
    expect(exit).toBe(3);
    expect(out).toMatch(/├─ bad \(error: .*index\.json is damaged.*\)\n└─ leaf@1\.0\.0\n/);
    expect(error).toContain('root@1.0.0 refers to oci-layout:registry/bad');
  });

  it('is the mistake of a contract when no file system takes the path that it names', async () => {
    const needs = ['./a\\u0000b', `./${'n'.repeat(5000)}`];
    workspace.place('root', 'root', '1.0.0', { needs });
    const { exit, out } = await workspace.run('graph', 'root');
    expect(exit).toBe(0);
    expect(out.match(/\(error: /g)).toHaveLength(2);
  });

  it('is told when a registry does not answer, which is not asked twice', async () => {
    const gone = (name: string): string => `oci://127.0.0.1:1/${name} ^1.0.0`;
    workspace.place('leaf', 'leaf', '1.0.0', { needs: [gone('b')] });
    workspace.place('root', 'root', '1.0.0', { needs: [gone('a'), '../leaf'] });
    const { exit, out } = await workspace.run('graph', 'root', '--plain-http');
    expect(exit).toBe(3);
    expect(out.split('\n').slice(1)).toEqual([
      expect.stringMatching(/^├─ a \(error: .*127\.0\.0\.1:1/),
      '└─ leaf@1.0.0 [local]',
      '   └─ b (error: 127.0.0.1:1 did not answer before)',
      '',
    ]);
  });

  it('does not matter when it is behind a dependency and only references are asked for', async () => {
    const more = `policies:\n  - { name: theirs, ref: "${REGISTRY}/rules" }\n`;
    await workspace.push('rules', '1.0.0');
    workspace.place('root', 'root', '1.0.0', { needs: ['oci://127.0.0.1:1/a'], more });
    const { exit, out } = await workspace.run('graph', 'root', '--only-references', '--plain-http');
    expect([exit, out]).toEqual([0, 'root@1.0.0\n└─ rules@1.0.0 [ref]\n']);
  });

  it('does not mix up two repositories with services of the same name and version', async () => {
    await workspace.push('redis', '1.0.0');
    await workspace.push('redis', '1.0.0', { needs: ['leaf'] }, 'cache');
    await workspace.push('leaf', '1.0.0');
    await workspace.push('root', '1.0.0', { needs: ['redis', 'cache'] });
    expect(await graph(`${REGISTRY}/root`)).toEqual([
      'root@1.0.0',
      '├─ redis@1.0.0',
      '└─ redis@1.0.0',
      '   └─ leaf@1.0.0',
    ]);
    const diagram = (await graph(`${REGISTRY}/root`, '--output-format', 'mermaid')).join('\n');
    expect(diagram).toContain('["redis@1.0.0"]');
    expect(diagram).toContain(`["redis@1.0.0 (${REGISTRY}/cache:1.0.0)"]`);
  });
});

describe('a graph of 1,000 contracts below each other', () => {
  it('is resolved and drawn', async () => {
    const files = Array.from({ length: 1000 }, (_, index) => {
      const next = index < 999 ? [`../s${index + 1}`] : ['../s0'];
      return [`s${index}/pacto.yaml`, contractText(`s${index}`, '1.0.0', { needs: next })] as const;
    });
    workspace.write(Object.fromEntries(files));
    const { exit, out } = await workspace.run('graph', 's0');
    expect(exit).toBe(0);
    expect(out).toContain('└─ [998] s999@1.0.0 [local]\n');
    expect(out).toContain('Cycles (1):');
    const picture = await workspace.run('graph', 's0', '--output-format', 'mermaid');
    expect(picture.error).toContain('Mermaid draws 500 arrows, this has 1000');
    expect((await workspace.run('graph', 's800', 's0', '--output-format', 'mermaid')).error).toBe('');
  });
});

describe('what differs between two graphs', () => {
  beforeEach(async () => {
    for (const version of ['1.0.0', '1.1.0']) await workspace.push('redis', version);
    await workspace.push('ledger', '1.0.0');
    await workspace.push('root', '1.0.0', { needs: ['redis ~1.0.0'] });
    await workspace.push('root', '2.0.0', { needs: ['redis ~1.1.0', 'ledger'] });
  });

  const sides = [`${REGISTRY}/root:1.0.0`, `${REGISTRY}/root:2.0.0`] as const;

  it('is a tree of the branches that changed', async () => {
    expect(await graph(...sides)).toEqual([
      'Dependency graph changes (2):',
      'root 1.0.0 → 2.0.0',
      '├─ redis          1.0.0 → 1.1.0 (~1.0.0 → ~1.1.0)',
      '└─ ledger         +1.0.0',
    ]);
    expect(await graph(sides[0], sides[0])).toEqual(['root 1.0.0: no changes in the dependency graph.']);
  });

  it('keeps its schema as JSON', async () => {
    const { exit, document } = await workspace.runJson('graph', ...sides);
    expect(exit).toBe(0);
    expect(findSchemaErrors('graph-diff', document)).toEqual([]);
    expect(document.services.map(({ name, type }: { name: string; type: string }) => [name, type])).toEqual([
      ['ledger', 'added'],
      ['redis', 'modified'],
      ['root', 'modified'],
    ]);
  });

  it('is drawn in colours', async () => {
    const mermaid = (await graph(...sides, '--output-format', 'mermaid')).join('\n');
    expect(mermaid).toContain('n2["ledger +1.0.0"]');
    expect(mermaid).toContain('class n2 added');
    expect((await graph(...sides, '--output-format', 'dot')).join('\n')).toContain('color=green');
  });

  it('takes overrides for each side', async () => {
    const lines = await graph(sides[0], sides[0], '--after-set', 'dependencies[0].compatibility=~1.1.0');
    expect(lines).toContain('└─ redis          1.0.0 → 1.1.0 (~1.0.0 → ~1.1.0)');
    expect((await workspace.run('graph', ...sides, '--set', 'a=b')).exit).toBe(2);
    expect((await workspace.run('graph', sides[0], '--after-set', 'a=b')).exit).toBe(2);
  });
});
