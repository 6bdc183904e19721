import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { unpackBundle } from '../../src/bundle/index.ts';
import { CliWorkspace } from '../support/cli-workspace.ts';
import { readFolderSync } from '../support/read-folder.ts';
import { createRandom, seedOf } from '../support/seeded-random.ts';

const RUNS = 100;
const TIMEOUT_MS = 60_000;
const SEED = seedOf('PACTO_FUZZ_SEED');

const REAL = ['payments-service/2.0.0', 'notification-worker/1.0.0', 'fraud-service/1.0.0'].flatMap((bundle) =>
  Object.entries(readFolderSync(`bundles/${bundle}`)).filter(([path]) => path !== 'pacto.yaml'),
);

/** Names with the content they usually have: real specifications and schemas, and what stands around them. */
const USUAL: readonly (readonly [name: string, content: string | Uint8Array])[] = [
  ...REAL.map(([path, content]) => [posix.basename(path), content] as const),
  ['package.json', '{"name": "@acme/orders", "version": "1.2.3"}'],
  ['go.mod', 'module github.com/acme/orders\n'],
  ['Cargo.toml', '[package]\nname = "orders"\nversion = "1.0.0"\n'],
  ['pom.xml', '<project><artifactId>orders</artifactId><version>1.0.0</version></project>'],
  ['.env.example', 'PORT=8080\n# Required\nHOST=\nTOKEN=abc\n'],
  ['.env.dist', 'A=1\n'],
  ['Dockerfile', 'FROM scratch\nEXPOSE 9000\n'],
  ['compose.yaml', 'services: { app: { build: ., ports: ["80:9000"] } }\n'],
  ['swagger.yaml', 'swagger: "2.0"\npaths: {}\n'],
  ['openapi.yml', 'openapi: 3.0.0\npaths: { /a: { $ref: "api/openapi.yaml#/paths/~1payments" } }\n'],
  ['.gitignore', '*.yaml\n!openapi.yaml\n'],
  ['we"ird\n.yaml', 'openapi: 3.0.0\npaths: {}\n'],
  ['[x] y.yaml', 'openapi: 3.0.0\npaths: {}\n'],
  ['README.md', ''],
];

const FOLDERS = ['', 'api/', 'configuration/', 'services/a/', 'services/b/', 'proto/v1/', 'node_modules/x/', 'st*r/'];

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

/** Now and then cut, or with other bytes somewhere. */
function damage(content: string | Uint8Array, random: () => number): Uint8Array {
  const bytes = Uint8Array.from(typeof content === 'string' ? new TextEncoder().encode(content) : content);
  if (random() < 0.6 || bytes.length === 0) return bytes;
  if (random() < 0.5) return bytes.slice(0, Math.floor(random() * bytes.length));
  bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  return bytes;
}

function randomTree(random: () => number): { [path: string]: Uint8Array } {
  const count = 1 + Math.floor(random() * 10);
  const files = Array.from({ length: count }, () => {
    const [name, usual] = pick(USUAL, random);
    const content = random() < 0.9 ? usual : pick(USUAL, random)[1];
    return [`${pick(FOLDERS, random)}${name}`, damage(content, random)];
  });
  return Object.fromEntries(files);
}

/** What is wrong with what the program did; nothing when it wrote a valid contract or refused and wrote nothing. */
async function problemOf(workspace: CliWorkspace): Promise<string | undefined> {
  const before = list(workspace);
  const { exit, out, error } = await workspace.run('init', '--from', '.', '--output-format', 'json');
  if (exit === 2) {
    if (!error.startsWith('pacto: ')) return `a refusal without a reason: ${error}`;
    return list(workspace) === before ? undefined : 'a refusal that left files';
  }
  if (exit !== 0) return `exit code ${exit}: ${error}`;
  const validated = await workspace.run('validate', '.');
  if (validated.exit !== 0) return `an invalid contract: ${validated.out}`;
  const packed = await workspace.run('pack', '.', '-o', 'packed.tar.gz');
  if (packed.exit !== 0) return `a contract that cannot be packed: ${packed.error}`;
  const { files = {} } = unpackBundle(new Uint8Array(readFileSync(join(workspace.folder, 'packed.tar.gz'))));
  const promised = JSON.parse(out).files.join();
  return Object.keys(files).sort().join() === promised ? undefined : `other files than ${promised}`;
}

function list({ folder }: CliWorkspace): string {
  return readdirSync(folder, { recursive: true }).sort().join('\n');
}

describe('a contract for any folder', () => {
  it(
    `is valid, or refused without a trace (seed ${SEED})`,
    async () => {
      const random = createRandom(SEED);
      const outcomes = { written: 0, refused: 0 };
      for (let run = 0; run < RUNS; run++) {
        const workspace = new CliWorkspace();
        const tree = randomTree(random);
        try {
          workspace.write(tree);
          const problem = await problemOf(workspace);
          if (problem !== undefined) throw new Error(`run ${run}: ${problem}\n${Object.keys(tree).join('\n')}`);
          outcomes[readdirSync(workspace.folder).includes('pacto.yaml') ? 'written' : 'refused']++;
        } finally {
          workspace.dispose();
        }
      }
      expect(Math.min(outcomes.written, outcomes.refused)).toBeGreaterThan(RUNS / 20);
    },
    TIMEOUT_MS,
  );
});
