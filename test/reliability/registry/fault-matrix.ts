import { AppError, InternalError } from '../../../src/base/index.ts';
import { type PackedBundle, packBundle } from '../../../src/bundle/index.ts';
import { exitCodeOf } from '../../../src/cli/exit-code.ts';
import {
  buildManifest,
  MANIFEST_TYPE,
  pullArtifact,
  pushArtifact,
  type RegistryRepository,
  type RegistryStore,
} from '../../../src/oci/index.ts';
import { chooseOnce, type FaultKind, type Step, type VirtualClock } from '../../support/fault-proxy/index.ts';
import { packLargeBundle } from '../../support/large-bundle.ts';
import { digestOf } from '../../support/test-registry.ts';
import type { FaultyRegistry } from './faulty-registry.ts';
import { expectNoSecret, shownError } from './planted-secrets.ts';

/** What a cell of the matrix came to; anything else is thrown. */
export type CellResult = 'unnoticed' | 'typed error';

const bundle = (text: string): PackedBundle => packBundle({ 'pacto.yaml': `text: ${text}\n` });
const OLD = { '1.0.0': bundle('old'), '1.1.0': bundle('newer') };
const NEW = packLargeBundle('payments');
const READ_BACK_WAITS_MS = [500, 1000, 2000, 4000];

const metadata = (version: string) => ({ name: 'payments', version, pactoVersion: '1.0' });

/** Publishes and reads back with one occurrence of a fault, or one that stays, at one step; then again without it. */
export async function runCell(
  faulty: FaultyRegistry,
  kind: FaultKind,
  step: Step,
  options: { readonly seed: number; readonly isEndless: boolean; readonly name: string },
): Promise<CellResult> {
  const repository: RegistryRepository = { kind: 'registry', host: faulty.proxy.host, repository: options.name };
  const before = await prepare(faulty, repository);
  const clock = faulty.harm(chooseOnce(kind, step, options.isEndless), options.seed);
  const result = await runRound(faulty.connect(clock), repository, clock).then(
    (tags) => checkTags(tags, kind, step),
    (error: unknown) => checkError(error),
  );
  checkStored(faulty, options.name, before);
  const healthy = faulty.heal();
  clock.later(0, async () => undefined);
  await clock.wait(10_000);
  checkTags(await runRound(faulty.connect(healthy, 5000), repository, healthy), undefined, step);
  checkStored(faulty, options.name, { ...before, '2.0.0': digestOf(buildManifest(NEW, metadata('2.0.0'))) });
  return result;
}

async function prepare(faulty: FaultyRegistry, repository: RegistryRepository): Promise<{ [tag: string]: string }> {
  const store = faulty.connect(faulty.heal(), 5000);
  const digests: { [tag: string]: string } = {};
  for (const [tag, packed] of Object.entries(OLD)) {
    digests[tag] = (await pushArtifact(store, repository, tag, packed, metadata(tag))).digest;
  }
  return digests;
}

/** Every step once: look, send blobs, manifest and tag, read back, list, pull. */
async function runRound(store: RegistryStore, repository: RegistryRepository, clock: VirtualClock): Promise<string[]> {
  const target = { ...repository, tag: '2.0.0' };
  const bytes = buildManifest(NEW, metadata('2.0.0'));
  const digest = digestOf(bytes);
  await store.resolveForPush(target).catch((error: unknown) => {
    if (!(error instanceof AppError) || error.code !== 'ARTIFACT_NOT_FOUND') throw error;
  });
  await store.pushBlob(repository, new TextEncoder().encode('{}'));
  await store.pushBlob(repository, NEW.bytes);
  await store.pushManifest(repository, { tagOrDigest: digest, bytes, mediaType: MANIFEST_TYPE });
  const pushed = await pushArtifact(store, repository, '2.0.0', NEW, metadata('2.0.0'));
  expectSame('pushed', pushed.digest, digest);
  await readBack(store, target, digest, clock);
  const pulled = await pullArtifact(store, { ...target, digest });
  expectSame('pulled', pulled.contentDigest, NEW.contentDigest);
  return await store.listTags(repository);
}

async function readBack(
  store: RegistryStore,
  target: RegistryRepository & { readonly tag: string },
  digest: string,
  clock: VirtualClock,
): Promise<void> {
  const read = async (): Promise<string | undefined> =>
    (
      await store.fetchManifest(target).catch((error: unknown) => {
        if (error instanceof AppError && error.code === 'ARTIFACT_NOT_FOUND') return undefined;
        throw error;
      })
    )?.digest;
  for (const waitMs of READ_BACK_WAITS_MS) {
    if ((await read()) === digest) return;
    await clock.wait(waitMs);
  }
  throw new AppError('CONFLICT', 'the registry shows another digest');
}

/** Nobody can tell an old page of tags from a true one; every other list must be whole. */
function checkTags(tags: readonly string[], kind: FaultKind | undefined, step: Step): CellResult {
  const expected = ['1.0.0', '1.1.0', '2.0.0'];
  const isOldPage = kind?.name === 'an old answer' && step === 'tags page';
  if (!isOldPage) expectSame('tags', tags.join(' '), expected.join(' '));
  return 'unnoticed';
}

function checkError(error: unknown): CellResult {
  if (!(error instanceof AppError) || error instanceof InternalError) throw error;
  expectNoSecret(shownError(error), 'an error');
  if (![3, 4].includes(exitCodeOf(error))) throw new Error(`exit code ${exitCodeOf(error)}`, { cause: error });
  return 'typed error';
}

/** Old tags stay where they were; the new one is absent or right. */
function checkStored(faulty: FaultyRegistry, name: string, expected: { readonly [tag: string]: string }): void {
  const { tags } = faulty.registry.repository(name);
  const right = digestOf(buildManifest(NEW, metadata('2.0.0')));
  for (const [tag, digest] of tags) expectSame(`tag ${tag}`, digest, tag === '2.0.0' ? right : expected[tag]);
  for (const tag of Object.keys(expected)) expectSame(`tag ${tag}`, tags.get(tag), expected[tag]);
}

function expectSame(what: string, found: string | undefined, expected: string | undefined): void {
  if (found !== expected) throw new Error(`${what}: ${found}, not ${expected}`);
}
