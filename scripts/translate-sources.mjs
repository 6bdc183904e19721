// Node 20 runs no TypeScript: the schema engine and its fuzzing are translated file by file into lib/, types taken off.

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformFileSync } from '@swc/core';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const PLACES = ['src/base', 'src/schema', 'test/schema/fuzz', 'test/support/seeded-random.ts'];

/** Imports one of the translated modules; `name` is that of a folder in lib/, so that two commands can run at once. */
export async function importTranslated(name, module) {
  const out = join(root, 'lib', name);
  rmSync(out, { recursive: true, force: true });
  for (const file of PLACES.flatMap(listFiles)) {
    const { code } = transformFileSync(join(root, file), {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'es6' },
    });
    const target = join(out, file.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code.replace(/(from ['"][^'"]+)\.ts(['"])/g, '$1.js$2'));
  }
  return await import(pathToFileURL(join(out, module.replace(/\.ts$/, '.js'))).href);
}

function listFiles(place) {
  if (place.endsWith('.ts')) return [place];
  return readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(place, name));
}
