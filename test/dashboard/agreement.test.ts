import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PlatformDocument } from '../../src/dashboard/index.ts';
import { CliWorkspace } from '../support/cli-workspace.ts';

const ROOT = join(import.meta.dirname, '../..');
const SOURCE = 'oci://ghcr.io/trianalab/pacto-demo/pacto-demo';
const workspace = new CliWorkspace();
let platform: PlatformDocument;
let shown: readonly string[] = [];

beforeAll(async () => {
  cpSync(join(ROOT, 'bundles'), join(workspace.folder, 'bundles'), { recursive: true });
  cpSync(join(ROOT, 'pacto.config.yaml'), join(workspace.folder, 'pacto.config.yaml'));
  const published = await workspace.run('publish');
  if (published.exit !== 0) throw new Error(published.error);
  platform = (await workspace.runJson('dashboard', '--repo', SOURCE)).document;
  shown = platform.services.filter((_, index) => platform.layout.nodes[index] !== null).map(({ id }) => id);
}, 60_000);
afterAll(() => workspace.dispose());

function dependencies(): string[] {
  return platform.edges.filter(({ kind }) => kind === 'dependency').map(({ from, to }) => `${from} → ${to}`);
}

describe('the dashboard of the demo platform', () => {
  it('draws the nodes and edges of the seed, and no others', () => {
    const lines = readFileSync(join(ROOT, 'test/report/seed/graph.txt'), 'utf8').trimEnd().split('\n');
    const way: string[] = [];
    const nodes = new Set<string>();
    const edges = new Set<string>();
    for (const line of lines) {
      const [, name = ''] = /([\w.-]+@[\w.]+)/.exec(line) ?? [];
      const depth = line.indexOf(name) / 3;
      way[depth] = name;
      nodes.add(name);
      if (depth > 0) edges.add(`${way[depth - 1]} → ${name}`);
    }
    expect(shown).toEqual([...nodes].sort());
    expect(dependencies().sort()).toEqual([...edges].sort());
  });

  it('draws as many nodes and edges as the Mermaid diagram', async () => {
    const { out } = await workspace.run('graph', SOURCE, '--output-format', 'mermaid');
    const labels = [...out.matchAll(/\["?([\w.-]+)(?:@|<br\/?>| )([\w.]+)"?\]/g)].map(
      ([, name, version]) => `${name}@${version}`,
    );
    expect([...new Set(labels)].sort()).toEqual(shown);
    expect(out.match(/-->|-\.->|-. .* .->/g)).toHaveLength(dependencies().length);
  });

  it('has a place for the bundles of configurations and policies where references are shown', () => {
    const others = platform.services.map(({ id }) => id).filter((id) => !shown.includes(id));
    expect(others).toEqual(['platform-configuration@1.0.0', 'platform-http-policy@1.0.0']);
    expect(platform.layoutWithReferences?.nodes.every((place) => place !== null)).toBe(true);
  });

  it('finds nothing wrong', () => {
    expect(platform.findings).toEqual([]);
  });
});
