import { join, resolve } from 'node:path';
import { type CheckReport, type FailureReport, renderReport, writeJson } from '../report/index.ts';
import { writeOutput } from '../sources/index.ts';
import type { Job } from './job.ts';

/** Paths of the files that a check leaves for later steps. */
export interface ReportFiles {
  readonly report: string;
  /** Missing when no contract was judged. */
  readonly sarif?: string;
}

/**
 * Writes `report.json`, `comment.md` and, for a verdict, `report.sarif` to the report directory.
 *
 * @throws AppError `FILE_SYSTEM`
 */
export async function writeReportFiles(
  job: Job,
  report: CheckReport | FailureReport,
  comment: string,
): Promise<ReportFiles> {
  const { inputs, workingDirectory, files, run } = job;
  const directory = inputs.reportDir === undefined ? files.report(run) : resolve(workingDirectory, inputs.reportDir);
  const path = join(directory, 'report.json');
  await writeOutput(path, renderReport(report, 'json'));
  await writeOutput(join(directory, 'comment.md'), `${comment}\n`);
  if (report.kind === 'failure') return { report: path };
  const sarif = join(directory, 'report.sarif');
  await writeOutput(sarif, renderReport(report, 'sarif'));
  return { report: path, sarif };
}

/** What a report that goes to another workflow is: data, nothing that is posted as it stands. */
export interface HandOff {
  readonly commentKey: string;
  /** Folder of the workspace inside the repository. */
  readonly folder: string;
  readonly report: unknown;
}

/** Name of the one file of a hand-off. */
export const HAND_OFF_FILE = 'hand-off.json';

/** Writes the folder that the workflow uploads as an artifact, and gives its path. */
export async function writeHandOff(job: Job, report: CheckReport | FailureReport, commentKey: string): Promise<string> {
  const directory = job.files.handOff(job.run);
  const handOff: HandOff = {
    commentKey,
    folder: job.inputs.folder,
    report: JSON.parse(renderReport(report, 'json')),
  };
  await writeOutput(join(directory, HAND_OFF_FILE), `${writeJson({ schemaVersion: 1, ...handOff })}\n`);
  return directory;
}
