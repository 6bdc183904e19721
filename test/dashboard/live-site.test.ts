import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FRONT_END_FILES } from '../../src/dashboard/front-end.ts';
import type { HistoryDocument, PlatformDocument } from '../../src/dashboard/index.ts';
import { PlatformWorkspace } from '../support/platform-workspace.ts';
import { findSchemaErrors } from '../support/published-schema.ts';

let workspace: PlatformWorkspace;
beforeEach(async () => {
  workspace = new PlatformWorkspace();
  workspace.frontEnd = join(workspace.folder, '.front-end');
  mkdirSync(workspace.frontEnd);
  for (const name of FRONT_END_FILES) writeFileSync(join(workspace.frontEnd, name), '');
  await workspace.push('lib', '1.0.0');
  workspace.place('web', 'web', '1.0.0', { needs: ['lib'] });
});
afterEach(() => workspace.dispose());

/** Serves the dashboard while something is done with it. */
async function whileServed(act: (url: string) => Promise<void>, ...args: readonly string[]): Promise<string> {
  let failure: unknown;
  workspace.whileRunning = async (error) => {
    const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(error)?.[0] ?? '';
    await act(url).catch((thrown: unknown) => {
      failure = thrown;
    });
  };
  const { error } = await workspace.run('dashboard', '--no-open', '--port', '0', ...args);
  if (failure !== undefined) throw failure;
  return error;
}

async function overview(url: string): Promise<PlatformDocument> {
  return JSON.parse(await (await fetch(`${url}api/platform.json`)).text());
}

/** The overview that the page carries. */
async function pageOverview(url: string): Promise<PlatformDocument> {
  const page = await (await fetch(url)).text();
  return JSON.parse(/id="platform">\n(.*)\n<\/script>/.exec(page)?.[1] ?? '');
}

const idsOf = ({ services }: PlatformDocument): string[] => services.map(({ id }) => id);

describe('a dashboard that is served', () => {
  it('shows what has changed in the workspace since', async () => {
    await whileServed(async (url) => {
      expect(idsOf(await pageOverview(url))).toEqual(['lib@1.0.0', 'web@1.0.0']);
      workspace.place('web', 'web', '1.1.0', { needs: ['lib'], owner: 'team/web' });
      workspace.place('shop', 'shop', '1.0.0', { needs: ['lib'] });
      const changed = await pageOverview(url);
      expect(idsOf(changed)).toEqual(['lib@1.0.0', 'shop@1.0.0', 'web@1.1.0']);
      expect(changed.owners.map(({ name }) => name)).toEqual(['team/web']);
      expect(changed.layout.nodes).toHaveLength(3);
      expect(await overview(url)).toEqual(changed);
      expect((await fetch(`${url}api/services/web@1.1.0.json`)).status).toBe(200);
      expect((await fetch(`${url}api/services/web@1.0.0.json`)).status).toBe(404);
    });
  });

  it('shows what was published since', async () => {
    const history = async (url: string): Promise<string[]> => {
      const document: HistoryDocument = JSON.parse(await (await fetch(`${url}api/histories/lib.json`)).text());
      return document.versions.map(({ version }) => version);
    };
    await whileServed(async (url) => {
      expect(await history(url)).toEqual(['1.0.0']);
      await workspace.push('lib', '1.1.0');
      expect(idsOf(await overview(url))).toEqual(['lib@1.1.0', 'web@1.0.0']);
      expect(await history(url)).toEqual(['1.1.0', '1.0.0']);
    });
  });

  it('keeps the last good state when a registry is lost, and says so', async () => {
    await whileServed(async (url) => {
      const before = await overview(url);
      const index = workspace.read('registry/lib/index.json');
      workspace.write({ 'registry/lib/index.json': '{' });
      const after = await overview(url);
      expect(after.outdated?.reason).toContain('oci-layout:registry/lib');
      expect(after.outdated?.readAt).toBe('2026-11-22T12:00:00.000Z');
      expect(findSchemaErrors('dashboard', after)).toEqual([]);
      expect({ ...after, outdated: undefined }).toEqual(before);
      expect((await pageOverview(url)).outdated).toEqual(after.outdated);
      workspace.write({ 'registry/lib/index.json': index });
      expect(await overview(url)).toEqual(before);
    });
  });

  it.each([
    ['its configuration is broken', { 'pacto.config.yaml': 'registry: [' }, 'pacto.config.yaml'],
    ['its configuration has an unknown key', { 'pacto.config.yaml': 'registy: x\n' }, 'registy'],
  ])('keeps the last good state when %s', async (_, files, reason) => {
    await whileServed(async (url) => {
      workspace.write(files);
      const after = await overview(url);
      expect(after.outdated?.reason).toContain(reason);
      expect(idsOf(after)).toEqual(['lib@1.0.0', 'web@1.0.0']);
    });
  });

  it('keeps the last good state when no bundle is left', async () => {
    await whileServed(async (url) => {
      workspace.remove('web');
      const after = await overview(url);
      expect(after.outdated?.reason).toContain('there is no bundle in this folder');
      expect(idsOf(after)).toEqual(['lib@1.0.0', 'web@1.0.0']);
    });
  });

  it('shows a new dependency that cannot be reached, since nothing is lost', async () => {
    await whileServed(async (url) => {
      workspace.write({ 'registry/broken/index.json': '{' });
      workspace.place('web', 'web', '1.0.0', { needs: ['lib', 'broken'] });
      const after = await overview(url);
      expect(after.outdated).toBeUndefined();
      expect(after.missing.map(({ ref, failed }) => [ref, failed])).toEqual([['oci-layout:registry/broken', true]]);
    });
  });

  it('starts again from the contract that it was started from', async () => {
    await whileServed(
      async (url) => {
        expect(idsOf(await overview(url))).toEqual(['lib@1.0.0']);
        await workspace.push('lib', '2.0.0');
        expect(idsOf(await overview(url))).toEqual(['lib@2.0.0']);
      },
      '--repo',
      'oci-layout:registry/lib',
    );
  });
});
