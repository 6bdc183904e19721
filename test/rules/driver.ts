import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { DocumentDiff, DraftChange } from '../../src/base/index.ts';
import { type DocumentFile, DocumentSet } from '../../src/document/index.ts';

/** Compares one file of two bundles. */
export type DiffDocuments = (before: DocumentFile, after: DocumentFile) => DocumentDiff;

/** What a fixture holds of a change: all that a reader of the rule wants to see. */
interface ExpectedChange {
  readonly rule: string;
  readonly path: string;
  readonly type: string;
  readonly classification: string;
  readonly reason: string;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly proof?: unknown;
  readonly line: { readonly before?: number; readonly after?: number };
}

/**
 * Runs the fixtures of a format: `test/rules/<format>/<rule id without format>/{before.*,after.*,expected.json}`.
 * `UPDATE_GOLDEN=1` writes `expected.json` anew instead of comparing it.
 */
export function runRuleFixtures(format: string, diff: DiffDocuments, table: object): void {
  const folder = new URL(`./${format}/`, import.meta.url);
  const names = readdirSync(folder).sort();

  describe(`the rules of ${format}`, () => {
    it('have one fixture each, and no fixture is left over', () => {
      expect(names.map((name) => `${format}/${name}`)).toEqual(Object.keys(table).sort());
    });

    it.each(names)('%s reports what its fixture says', (name) => {
      const { before, after } = loadSides(new URL(`${name}/`, folder));
      const result = diff(before, after);
      const actual = result.changes.map(describeChange);
      compareWithGolden(new URL(`${name}/expected.json`, folder), actual);
      expect(result.findings).toEqual([]);
      expect(actual.map(({ rule }) => rule)).toContain(`${format}/${name}`);
    });

    it.each(names)('%s reports nothing when nothing changes', (name) => {
      const { before, after } = loadSides(new URL(`${name}/`, folder));
      expect(diff(before, before)).toEqual({ changes: [], findings: [] });
      expect(diff(after, after)).toEqual({ changes: [], findings: [] });
    });
  });
}

function loadSides(folder: URL): { before: DocumentFile; after: DocumentFile } {
  return { before: loadSide(folder, 'before'), after: loadSide(folder, 'after') };
}

function loadSide(folder: URL, side: string): DocumentFile {
  const file = readdirSync(folder).find((name) => name.startsWith(`${side}.`));
  if (file === undefined) throw new Error(`${folder.pathname} has no file named ${side}`);
  const name = file.replace(side, 'document');
  return { documents: new DocumentSet({ [name]: readFileSync(new URL(file, folder), 'utf8') }), file: name };
}

function describeChange(change: DraftChange): ExpectedChange {
  const { rule, path, type, classification, reason, location } = change;
  return {
    rule,
    path,
    type,
    classification,
    reason,
    ...('before' in change ? { before: change.before } : {}),
    ...('after' in change ? { after: change.after } : {}),
    ...('proof' in change ? { proof: change.proof } : {}),
    line: {
      ...(location?.before === undefined ? {} : { before: location.before.range.start.line }),
      ...(location?.after === undefined ? {} : { after: location.after.range.start.line }),
    },
  };
}

function compareWithGolden(file: URL, actual: readonly ExpectedChange[]): void {
  const text = `${JSON.stringify(actual, null, 2)}\n`;
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
