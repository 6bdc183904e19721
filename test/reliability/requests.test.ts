import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { findNode24 } from '../../scripts/fetch-test-inputs.mjs';
import { publishFiles } from '../support/action-stage/prepared-registry.ts';
import type { GitFiles } from '../support/fake-github/index.ts';
import { readFolderSync } from '../support/read-folder.ts';
import { type CountedRun, CountingStage } from './counted-run.ts';
import { type RequestRow, renderRequests } from './request-figures.ts';

const FIGURES = join(import.meta.dirname, '../../bench/action-requests.md');
const LATENCY_MS = 50;
const REGISTRY = 'ghcr.io/trianalab/pacto-demo';

const isFull = process.env.RELIABILITY === 'full';
const BUNDLES = Object.fromEntries(
  Object.entries(readFolderSync(join(import.meta.dirname, '../../bundles'))).map(([path, bytes]) => [
    `bundles/${path}`,
    bytes,
  ]),
);
const ONE = pick('bundles/email-provider/');
const CONFIGURATION = { 'pacto.config.yaml': `registry: oci://${REGISTRY}\n` };

interface Case {
  readonly title: string;
  readonly files: { readonly [path: string]: Uint8Array };
  /** A specification that is edited, so that its bundle has to be compared. */
  readonly edited: string;
  readonly act: 'propose' | 'push';
}

const CASES: readonly Case[] = [
  {
    title: '1 bundle, a pull request edits it',
    files: ONE,
    edited: 'bundles/email-provider/1.0.0/interfaces/openapi.yaml',
    act: 'propose',
  },
  {
    title: '19 bundles, a pull request edits one',
    files: BUNDLES,
    edited: 'bundles/orders-service/1.1.0/interfaces/openapi.yaml',
    act: 'propose',
  },
  {
    title: '19 bundles, all are checked',
    files: BUNDLES,
    edited: 'bundles/orders-service/1.1.0/interfaces/openapi.yaml',
    act: 'push',
  },
];

describe('what one check asks for', () => {
  const rows: RequestRow[] = [];

  afterAll(() => {
    if (isFull) writeFileSync(FIGURES, renderRequests(rows, LATENCY_MS));
  });

  it('is nothing twice when the job publishes too', async () => {
    const path = 'bundles/orders-service/1.1.0/pacto.yaml';
    const raised = new TextDecoder().decode(BUNDLES[path]).replace('version: 1.1.0', 'version: 1.2.0');
    const stage = await openStage(BUNDLES);
    try {
      const { verdict, fetched } = await stage.push('main', { [path]: raised });

      expect(verdict).toBe('pass');
      expect(fetched.filter((request) => request.startsWith('PUT') && request.includes('/manifests/'))).toHaveLength(1);
      // The tag that is written is looked at before and after, which is no fetching.
      const fetches = fetched.filter(
        (request) => request.startsWith('GET') && !request.endsWith('/orders-service/manifests/1.2.0'),
      );
      expect(repeated(fetches)).toEqual([]);
    } finally {
      await stage.close();
    }
  }, 60_000);

  it.each(CASES)(
    'is nothing twice, and no content that the cache has: $title',
    async ({ title, files, edited, act }) => {
      const pairs: [CountedRun, CountedRun][] = [];
      for (let round = 0; round < (isFull ? 5 : 1); round++) pairs.push(await runTwice(files, edited, act));
      const [[cold, warm]] = pairs as [[CountedRun, CountedRun]];
      rows.push({ title, cold: pairs.map(([first]) => first), warm: pairs.map(([, second]) => second) });

      expect([cold.verdict, warm.verdict]).toEqual(['pass', 'pass']);
      for (const run of [cold, warm]) expect(repeated(run.fetched)).toEqual([]);
      expect(blobs(cold)).not.toEqual([]);
      expect(blobs(warm)).toEqual([]);
    },
    300_000,
  );
});

/** The same check by two branches, first with an empty cache. */
async function runTwice(
  files: Case['files'],
  edited: string,
  act: 'propose' | 'push',
): Promise<[CountedRun, CountedRun]> {
  const stage = await openStage(files);
  try {
    const change: GitFiles = { [edited]: `${new TextDecoder().decode(files[edited])}\n# edited\n` };
    return [await stage[act]('first', change), await stage[act]('second', change)];
  } finally {
    await stage.close();
  }
}

async function openStage(files: Case['files']): Promise<CountingStage> {
  const node = (await findNode24()) ?? process.execPath;
  return await CountingStage.open({ ...files, ...CONFIGURATION }, await published(), { latencyMs: LATENCY_MS, node });
}

let publishing: ReturnType<typeof publishFiles> | undefined;

/** All bundles, published once. */
async function published(): ReturnType<typeof publishFiles> {
  publishing ??= publishFiles(REGISTRY, BUNDLES);
  return await publishing;
}

function blobs({ fetched }: CountedRun): string[] {
  return fetched.filter((request) => request.includes('/blobs/'));
}

function repeated(requests: readonly string[]): string[] {
  return requests.filter((request, index) => requests.indexOf(request) !== index);
}

function pick(prefix: string): Case['files'] {
  return Object.fromEntries(Object.entries(BUNDLES).filter(([path]) => path.startsWith(prefix)));
}
