import type { DocumentDiff } from '../../../src/base/index.ts';
import { type DocumentFile, DocumentSet } from '../../../src/document/index.ts';
import { diffOpenapi } from '../../../src/formats/openapi/index.ts';

/** What a test gives for a document: its text, or a value that is written as JSON, or a bundle with `openapi.yaml`. */
export type DocumentInput = string | object;

/** A document under the name that every bundle of these tests gives it. */
export function fileOf(input: DocumentInput, others: { readonly [file: string]: string } = {}): DocumentFile {
  if (typeof input === 'string')
    return { documents: new DocumentSet({ ...others, 'openapi.yaml': input }), file: 'openapi.yaml' };
  const text = JSON.stringify(input);
  return { documents: new DocumentSet({ ...others, 'openapi.json': text }), file: 'openapi.json' };
}

/** Compares two documents. */
export function compareTexts(before: DocumentInput, after: DocumentInput): DocumentDiff {
  return diffOpenapi(fileOf(before), fileOf(after));
}

/** A valid document around `paths` and whatever else is given. */
export function documentOf(parts: object): object {
  return { openapi: '3.1.0', info: { title: 'Orders', version: '1' }, ...parts };
}

/** Changes as short lines, `rule path`, with `openapi/` left out. */
export function linesOf({ changes }: DocumentDiff): string[] {
  return changes.map(({ rule, path }) => `${rule.replace('openapi/', '')} ${path.replace('openapi.', '')}`);
}
