import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hasErrors } from '../../src/base/index.ts';
import { DocumentSet } from '../../src/document/index.ts';
import { validateBundle } from '../../src/validate/index.ts';

const FOLDER = join(import.meta.dirname, '../../bundles/redis/7.2.0');
const NAMES = ['pacto.yaml', 'configuration/schema.json'];
const FILES = Object.fromEntries(NAMES.map((name) => [name, new Uint8Array(readFileSync(join(FOLDER, name)))]));

describe('a bundle with one corrupt byte', () => {
  it.each(['pacto.yaml', 'configuration/schema.json'])(
    'is checked to the end, and never valid when %s cannot be read',
    (name) => {
      const original = FILES[name] ?? new Uint8Array();
      const corruption = fc.tuple(fc.nat(original.length - 1), fc.nat(255));
      fc.assert(
        fc.property(corruption, ([offset, byte]) => {
          const bytes = original.slice();
          bytes[offset] = byte;
          const documents = new DocumentSet({ ...FILES, [name]: bytes });
          const { findings, valid } = validateBundle(documents);
          expect(valid).toBe(!hasErrors(findings));
          if (documents.load(name)?.root === undefined) expect(valid).toBe(false);
        }),
        { numRuns: 1000, seed: 20260401 },
      );
    },
  );
});
