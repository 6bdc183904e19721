import { AppError } from '../../base/index.ts';
import type { PlanEntry } from '../../publish/index.ts';
import { type CheckReport, readCheckDocument } from '../../report/index.ts';
import { type NamedText, readJsonFile } from './json-file.ts';

/**
 * Makes sure that what would be sent is what a check has shown: the same names and versions with the same content. A
 * bundle that the check left alone because nothing touched it may be sent.
 *
 * @throws AppError `USAGE` for a file that is no report of a check, `DIGEST_MISMATCH` for the first bundle that differs
 */
export function requirePromised(file: NamedText, entries: readonly PlanEntry[]): void {
  const report = readReport(file);
  const promised = new Map(report.results.map((result) => [`${result.name}@${result.version}`, result.contentDigest]));
  for (const { publication, action } of entries) {
    if (action !== 'create' || report.untouched?.includes(publication.source)) continue;
    const { name, version } = publication.contract.service;
    const expected = promised.get(`${name}@${version}`);
    if (expected === publication.packed.contentDigest) continue;
    const shown = expected === undefined ? 'did not see it' : `saw ${expected}`;
    const message = `${name}@${version} has the content ${publication.packed.contentDigest}, but the check ${shown}`;
    throw new AppError('DIGEST_MISMATCH', `${message} (${file.name})`, {
      hint: 'Publish the commit that was checked, or check again.',
    });
  }
}

function readReport(file: NamedText): CheckReport {
  const report = readJsonFile(file, 'report of pacto check', readCheckDocument);
  if (report.kind === 'check') return report;
  throw new AppError('USAGE', `${file.name} is the report of a run that came to no verdict`);
}
