import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { startTestRegistry, type TestRegistry } from '../test-registry.ts';

const ROOT = join(import.meta.dirname, '../../..');
const REDIRECT = pathToFileURL(join(import.meta.dirname, 'redirect-ghcr.mjs')).href;

/** What a machine needs for `ghcr.io` to be the registry at a port of loopback. */
export function redirectGhcr(port: string): { readonly [name: string]: string } {
  return { NODE_OPTIONS: `--import=${REDIRECT}`, PACTO_TEST_GHCR_PORT: port };
}

/** What was published, to be put into any number of registries. */
export interface Published {
  /** Repositories, such as `acme/shop/orders`. */
  readonly names: readonly string[];
  fill(registry: TestRegistry): void;
}

/**
 * Publishes the bundles among some files with the committed program.
 *
 * @param base where to, such as `ghcr.io/acme/shop`
 */
export async function publishFiles(base: string, files: { readonly [path: string]: string | Uint8Array }) {
  const folder = mkdtempSync(join(tmpdir(), 'pacto-published-'));
  const source = await startTestRegistry();
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const args = [join(ROOT, 'dist/cli/index.js'), 'publish', '--registry', `oci://${base}`];
    const env = { PATH: process.env.PATH, HOME: folder, ...redirectGhcr(source.host.split(':')[1] ?? '') };
    await promisify(execFile)(process.execPath, args, { cwd: folder, env });
    return readPublished(source);
  } finally {
    await source.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function readPublished(source: TestRegistry): Published {
  const puts = source.requests.filter(({ method }) => method === 'PUT');
  const paths = puts.map(({ url }) => /^\/v2\/(.+)\/manifests\//.exec(url)?.[1] ?? '');
  const names = [...new Set(paths)].filter((name) => name !== '').sort();
  return {
    names,
    fill(registry) {
      for (const name of names) {
        const { blobs, manifests, tags } = source.repository(name);
        const copy = registry.repository(name);
        for (const [digest, bytes] of blobs) copy.blobs.set(digest, bytes);
        for (const [digest, manifest] of manifests) copy.manifests.set(digest, manifest);
        for (const [tag, digest] of tags) copy.tags.set(tag, digest);
      }
    },
  };
}
