import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readConfiguration } from '../../src/app/index.ts';
import { AppError, equalValues, type Files } from '../../src/base/index.ts';
import { packBundle, unpackBundle } from '../../src/bundle/index.ts';
import { diffBundles } from '../../src/diff/index.ts';
import { DocumentSet, parseDocument } from '../../src/document/index.ts';
import { readProtobuf } from '../../src/formats/protobuf/index.ts';
import { buildManifest, MANIFEST_TYPE, readManifest } from '../../src/oci/index.ts';
import { validateBundle } from '../../src/validate/index.ts';
import { readFolderSync } from '../support/read-folder.ts';
import { createRandom, seedOf } from '../support/seeded-random.ts';

const RUNS = 1000;
const SEED = seedOf('PACTO_FUZZ_SEED');

/** Changes one byte to another one, the same way for the same seed. */
function corrupt(bytes: Uint8Array, random: () => number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const index = Math.floor(random() * copy.length);
  copy[index] = ((copy[index] ?? 0) + 1 + Math.floor(random() * 255)) % 256;
  return copy;
}

const BUNDLE = readFolderSync('bundles/auth-service/1.0.0');

/** What one corrupted file of a bundle comes to: seen by validation, seen by the comparison, or no difference at all. */
function outcomeOf(original: Files, file: string, bytes: Uint8Array): string {
  const corrupted = { ...original, [file]: bytes };
  const { findings } = validateBundle(new DocumentSet(corrupted));
  const compared = diffBundles(new DocumentSet(original), new DocumentSet(corrupted));
  const isSeen = findings.length > 0 || compared.findings.length > 0;
  if (!parses(file, corrupted)) return isSeen ? 'finding' : 'SILENT: the file no longer parses';
  if (isSeen) return 'finding';
  if (compared.changes.length > 0) return 'change';
  return isSameModel(file, original, corrupted) ? 'equal' : 'SILENT: the model differs';
}

function parses(file: string, files: Files): boolean {
  if (file.endsWith('.proto')) return readProtobuf({ documents: new DocumentSet(files), file }).root !== undefined;
  return parseDocument(file, files[file] ?? '').root !== undefined;
}

function isSameModel(file: string, before: Files, after: Files): boolean {
  if (file.endsWith('.proto')) return withoutComments(before[file]) === withoutComments(after[file]);
  const [left, right] = [before, after].map((files) => parseDocument(file, files[file] ?? '').root?.value);
  return equalValues(left, right);
}

/** Enough of a model for text without comment signs in strings: what is left without comments and white space. */
function withoutComments(content: string | Uint8Array | undefined): string {
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  return text
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/\/\/.*/g, '')
    .replace(/\s+/g, '');
}

const INPUTS: readonly [kind: string, folder: string, file: string][] = [
  ['a contract', 'bundles/redis/7.2.0', 'pacto.yaml'],
  ['an OpenAPI document in YAML', 'bundles/email-provider/1.0.0', 'interfaces/openapi.yaml'],
  ['an OpenAPI document in JSON', 'bundles/stripe-api/2024.01.01', 'interfaces/openapi.json'],
  ['an AsyncAPI document', 'bundles/notification-worker/1.0.0', 'interfaces/asyncapi.yaml'],
  ['a configuration schema', 'bundles/redis/7.2.0', 'configuration/schema.json'],
  ['a policy schema', 'bundles/platform-http-policy/1.0.0', 'policy/schema.json'],
];

describe(`a single corrupted byte (seed ${SEED}, again with PACTO_FUZZ_SEED=${SEED})`, () => {
  it.each(INPUTS)(
    'in %s is a finding, a change, or no difference',
    (_kind, folder, file) => {
      const original = readFolderSync(folder);
      const random = createRandom(SEED);
      const bytes = original[file];
      if (bytes === undefined) throw new Error(`${folder} has no ${file}`);
      for (let run = 0; run < RUNS; run++) {
        const outcome = outcomeOf(original, file, corrupt(bytes, random));
        if (outcome.startsWith('SILENT')) throw new Error(`run ${run}: ${outcome}`);
      }
    },
    300_000,
  );

  it('in a protobuf file is a finding, a change, or no difference', () => {
    const file = Object.keys(BUNDLE).find((name) => name.endsWith('.proto')) ?? '';
    const random = createRandom(SEED);
    const bytes = BUNDLE[file];
    if (bytes === undefined) throw new Error('the bundle has no .proto');
    for (let run = 0; run < RUNS; run++) {
      const outcome = outcomeOf(BUNDLE, file, corrupt(bytes, random));
      if (outcome.startsWith('SILENT')) throw new Error(`run ${run}: ${outcome}`);
    }
  }, 300_000);

  it('in an archive is a finding, or the same files come out', () => {
    const files = readFolderSync('bundles/redis/7.2.0');
    const { bytes } = packBundle(files);
    const random = createRandom(SEED);
    const expected = unpackBundle(bytes).files;
    for (let run = 0; run < RUNS; run++) {
      const unpacked = unpackBundle(corrupt(bytes, random));
      if (unpacked.files !== undefined) expect(unpacked.files).toEqual(expected);
      else expect(unpacked.findings.length).toBeGreaterThan(0);
    }
  });

  it('in a manifest is a finding, or the manifest names something else, or nothing differs', () => {
    const packed = packBundle(readFolderSync('bundles/redis/7.2.0'));
    const bytes = buildManifest(packed, { name: 'redis', version: '7.2.0', pactoVersion: '1.0' });
    const original = readManifest(bytes, MANIFEST_TYPE).manifest;
    const random = createRandom(SEED);
    for (let run = 0; run < RUNS; run++) {
      const corrupted = corrupt(bytes, random);
      const { manifest, findings } = readManifest(corrupted, MANIFEST_TYPE);
      expect(manifest !== undefined || findings.length > 0).toBe(true);
      if (manifest !== undefined && equalValues(manifest, original)) {
        // Only what no reader looks at may differ unseen: names of unknown members and white space.
        expect(JSON.parse(new TextDecoder().decode(corrupted))).toBeDefined();
      }
    }
  });

  it('in the configuration file is an error that names it, or a configuration', () => {
    const bytes = new Uint8Array(readFileSync('pacto.config.yaml'));
    const random = createRandom(SEED);
    for (let run = 0; run < RUNS; run++) {
      try {
        readConfiguration('pacto.config.yaml', corrupt(bytes, random), '2026-11-22');
      } catch (error) {
        expect(error).toBeInstanceOf(AppError);
        expect((error as AppError).message).toContain('pacto.config.yaml');
      }
    }
  });
});
