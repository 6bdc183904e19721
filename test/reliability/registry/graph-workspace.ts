import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { GRAPH_NAMES, graphFiles } from './bundle-graph.ts';

/** A folder with the ten bundles of the graph. */
export interface GraphWorkspace {
  readonly folder: string;
  /** Publishing to the registry that the bundles name. */
  readonly publish: readonly string[];
  dispose(): void;
}

export function createGraphWorkspace(base: string, content = '', names = GRAPH_NAMES): GraphWorkspace {
  const folder = mkdtempSync(join(tmpdir(), 'pacto-graph-'));
  for (const name of names) {
    for (const [path, text] of Object.entries(graphFiles(base, name, content))) {
      const file = join(folder, name, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  const publish = ['publish', '--registry', base, '--output-format', 'json'];
  return { folder, publish, dispose: () => rmSync(folder, { recursive: true, force: true }) };
}
