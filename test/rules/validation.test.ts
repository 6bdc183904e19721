import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DocumentSet } from '../../src/document/index.ts';
import { validationRules } from '../../src/rules/index.ts';
import { type References, validateBundle } from '../../src/validate/index.ts';

const FIXTURES = join(import.meta.dirname, 'validation');
const isUpdate = process.env.UPDATE_GOLDEN === '1';
const folders = readdirSync(FIXTURES).sort();

describe('each rule of validation has a bundle that shows it', () => {
  it('has one folder per rule and none besides', () => {
    expect(folders).toEqual(Object.keys(validationRules).sort());
  });

  it.each(folders)('%s is found as expected', (rule) => {
    const folder = join(FIXTURES, rule);
    const references = readReferences(folder);
    const { findings } = validateBundle(readBundle(folder), references === undefined ? {} : { references });
    const seen = findings.map(({ range, ...finding }) => ({
      ...finding,
      line: range?.start.line ?? null,
      column: range?.start.column ?? null,
    }));
    const text = `${JSON.stringify(seen, null, 2)}\n`;
    const golden = join(folder, 'expected.json');
    if (isUpdate) writeFileSync(golden, text);
    expect(text).toBe(readFileSync(golden, 'utf8'));
    expect(seen.map((finding) => finding.rule)).toContain(rule);
  });
});

function readBundle(folder: string): DocumentSet {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((name) => name !== 'expected.json' && !name.startsWith('references'));
  return new DocumentSet(Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))])));
}

/** `references.json` says which folder below `references/`, or which problem, a reference resolves to. */
function readReferences(folder: string): References | undefined {
  const file = join(folder, 'references.json');
  if (!existsSync(file)) return undefined;
  const entries = Object.entries(
    JSON.parse(readFileSync(file, 'utf8')) as Record<string, string | { problem: string }>,
  );
  return new Map(
    entries.map(([reference, target]) => [
      reference,
      typeof target === 'string' ? { documents: readBundle(join(folder, 'references', target)) } : target,
    ]),
  );
}
