import { join, posix, relative, resolve } from 'node:path';
import { AppError } from '../base/index.ts';
import { type CheckReport, type FailureReport, renderReport, writeJson } from '../report/index.ts';
import { findLink, replaceOutput, writeOutput } from '../sources/index.ts';
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
 * @throws AppError `FILE_SYSTEM`; `USAGE` for a report directory behind a link, which a branch can bring
 */
export async function writeReportFiles(
  job: Job,
  report: CheckReport | FailureReport,
  comment: string,
): Promise<ReportFiles> {
  const { inputs } = job;
  const directory = await findReportFolder(job);
  const path = join(directory, 'report.json');
  await replaceOutput(path, renderReport(report, 'json'));
  await replaceOutput(join(directory, 'comment.md'), `${comment}\n`);
  if (report.kind === 'failure') return { report: path };
  const sarif = join(directory, 'report.sarif');
  await replaceOutput(sarif, renderReport(fromRepositoryRoot(report, inputs.folder), 'sarif'));
  return { report: path, sarif };
}

async function findReportFolder({ inputs, root, workingDirectory, files, run }: Job): Promise<string> {
  if (inputs.reportDir === undefined) return files.report(run);
  const directory = resolve(workingDirectory, inputs.reportDir);
  const link = await findLink(root, directory);
  if (link === undefined) return directory;
  throw new AppError('USAGE', `report-dir leads through the link ${relative(root, link)}`, {
    hint: 'Name a folder that the repository does not have.',
  });
}

/** Code scanning counts paths from the root of the repository, a report counts them from the working directory. */
function fromRepositoryRoot(report: CheckReport, folder: string): CheckReport {
  if (folder === '') return report;
  const results = report.results.map((result) => ({ ...result, source: posix.join(folder, result.source) }));
  const findings = report.findings.map((finding) => {
    return { ...finding, file: posix.join(folder, finding.file ?? 'pacto.config.yaml') };
  });
  return { ...report, results, findings };
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
