import type { Files, Finding } from '../../src/base/index.ts';
import { DocumentSet } from '../../src/document/index.ts';
import { validateBundle } from '../../src/validate/index.ts';

/** The two members that every contract must have. */
const HEAD = 'pactoVersion: "1.0"\nservice: { name: shop-service, version: 1.0.0 }\n';

/** A bundle of a contract, which gets its first two members, and other files; values become JSON texts. */
export function makeBundle(contract: string, files: Record<string, unknown> = {}): DocumentSet {
  const texts = Object.entries(files).map(([name, content]) => [name, textOf(content)]);
  return new DocumentSet({ 'pacto.yaml': HEAD + contract, ...Object.fromEntries(texts) } satisfies Files);
}

/** Findings as lines of `RULE path line:column`. */
export function summarize(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, path, range }) => {
    const place = range === undefined ? '' : ` ${range.start.line}:${range.start.column}`;
    return `${rule} ${path}${place}`;
  });
}

/** What validation finds in a bundle made of a contract and other files. */
export function findIn(contract: string, files: Record<string, unknown> = {}): readonly Finding[] {
  return validateBundle(makeBundle(contract, files)).findings;
}

function textOf(content: unknown): string {
  return typeof content === 'string' ? content : JSON.stringify(content, null, 2);
}
