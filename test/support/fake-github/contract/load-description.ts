import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { requireDescriptions } from '../../../../scripts/fetch-test-inputs.mjs';
import type { Node } from './normalize-schema.ts';
import { type ReducedDescription, reduceDescription } from './reduce-description.ts';

/** A GitHub whose API description the fake keeps to. */
export type Edition = 'github.com' | 'ghes-3.19';

const SOURCES = ['reduce-description.ts', 'normalize-schema.ts'];

/** The named operations of an edition; their reduced description is kept beside the whole one, which takes long to read. */
export async function loadDescription(edition: Edition, operations: readonly string[]): Promise<ReducedDescription> {
  const whole = (await requireDescriptions())[edition];
  const reduced = join(dirname(whole), `${edition}-${cacheKey(operations)}.json`);
  if (existsSync(reduced)) return readJson(reduced) as ReducedDescription;
  const description = reduceDescription(readJson(whole) as Node, operations);
  const temporary = `${reduced}.${process.pid}`;
  writeFileSync(temporary, JSON.stringify(description));
  renameSync(temporary, reduced);
  return description;
}

/** Changes with the operations and with the code that reduces. */
function cacheKey(operations: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([...operations].sort()));
  for (const name of SOURCES) hash.update(readFileSync(new URL(name, import.meta.url)));
  return hash.digest('hex').slice(0, 12);
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
