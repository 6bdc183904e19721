import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CliWorkspace } from '../support/cli-workspace.ts';

const ROOT = join(import.meta.dirname, '../..');
const SEED = readFileSync(join(ROOT, 'test/report/seed/graph.txt'), 'utf8');
const SOURCE = 'oci://ghcr.io/trianalab/pacto-demo/pacto-demo';
const ORDERS = 'oci://ghcr.io/trianalab/pacto-demo/orders-service';

let workspace: CliWorkspace;
beforeAll(async () => {
  workspace = new CliWorkspace();
  cpSync(join(ROOT, 'bundles'), join(workspace.folder, 'bundles'), { recursive: true });
  workspace.write({ 'pacto.config.yaml': readFileSync(join(ROOT, 'pacto.config.yaml'), 'utf8') });
  expect((await workspace.run('publish')).exit).toBe(0);
});
afterAll(() => workspace.dispose());

/** `name@version` of every node, sorted, each once. */
function sorted(labels: Iterable<string>): string[] {
  return [...new Set(labels)].sort();
}

const NODES = sorted(SEED.match(/[a-z-]+@[\d.]+/g) ?? []);

interface Node {
  readonly name: string;
  readonly version: string;
  readonly dependencies: readonly { readonly node?: Node }[];
}

function* nodesOf(node: Node): Generator<string> {
  yield `${node.name}@${node.version}`;
  for (const { node: target } of node.dependencies) if (target !== undefined) yield* nodesOf(target);
}

describe('the graph of the demo platform', () => {
  it('is drawn as upstream draws it, byte for byte', async () => {
    expect((await workspace.run('graph', SOURCE)).out).toBe(SEED);
  });

  it('has the same nodes and as many edges in every format', async () => {
    const arrows = SEED.trimEnd().split('\n').length - 1;
    const { document } = await workspace.runJson('graph', SOURCE);
    expect(sorted(nodesOf(document.root))).toEqual(NODES);
    expect([...nodesOf(document.root)].length - 1).toBe(arrows);
    const mermaid = (await workspace.run('graph', SOURCE, '--output-format', 'mermaid')).out;
    expect(sorted(Array.from(mermaid.matchAll(/\["(.*)"\]/g), ([, label = '']) => label))).toEqual(NODES);
    expect(mermaid.match(/--?>|\.->/g)?.length).toBe(arrows);
    const dot = (await workspace.run('graph', SOURCE, '--output-format', 'dot')).out;
    expect(sorted(Array.from(dot.matchAll(/^ {2}n\d+ \[label="(.*?)"/gm), ([, label = '']) => label))).toEqual(NODES);
    expect(dot.match(/ -> /g)?.length).toBe(arrows);
  });

  it('says who would pick up a break of orders-service', async () => {
    const { document } = await workspace.runJson('impact', `${ORDERS}:1.0.0`, `${ORDERS}:1.1.0`, '--repo', SOURCE);
    expect(document.consumers.map(({ name, effect, owner }: never) => [name, effect, owner])).toEqual([
      ['api-gateway', 'picks-it-up', 'team/edge'],
      ['frontend', 'picks-it-up', 'shop/web'],
      ['pacto-demo', 'picks-it-up', 'platform/developer-experience'],
    ]);
    expect(document.gaps).toEqual([]);
  });
});
