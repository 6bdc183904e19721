import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as core from '@actions/core';
import { AppError, compareText, isJsonObject } from '../../base/index.ts';
import { findPullRequestOfRun } from '../../github/index.ts';
import {
  type CheckReport,
  type FailureReport,
  type Feature,
  readCheckDocument,
  type Surroundings,
} from '../../report/index.ts';
import type { Job } from '../job.ts';
import { postComment } from '../post-comment.ts';
import { HAND_OFF_FILE } from '../report-files.ts';
import { surroundingsOf } from '../surroundings.ts';

/** A report on thousands of changes stays far below. */
const LARGEST_HAND_OFF = 16 * 1024 * 1024;

/** Jobs of one run that check. */
const MOST_HAND_OFFS = 20;

/**
 * Posts the report that a run without the right to comment handed over. The file may come from anybody: it is read as
 * data, the text is made here, and GitHub says which pull request it is for.
 *
 * @throws AppError
 */
export async function runComment(job: Job): Promise<void> {
  const { event, api, inputs } = job;
  if (event.workflowRun === undefined) {
    throw new AppError('USAGE', `this step posts the report of another run, and ${event.name} names none`, {
      hint: 'Use it in a workflow that starts on workflow_run: workflows-examples/fork-comment.yml.',
    });
  }
  if (api === undefined) throw new AppError('USAGE', 'there is no token', { hint: 'Leave the input token out.' });
  const handOffs = await loadHandOffs(resolve(job.workingDirectory, inputs.reportDir ?? '.'));
  const found = await findPullRequestOfRun(api, event.repository, event.workflowRun);
  if ('reason' in found) {
    core.notice(`Nothing is posted: ${found.reason}.`);
    return;
  }
  for (const handOff of handOffs) {
    const place = { api, repository: event.repository, number: found.number, key: handOff.commentKey };
    const mode = inputs.comment ?? 'changes';
    const { feature, url } = await postComment({ ...place, mode }, handOff.report, placeOf(job, handOff));
    if (url !== undefined) core.setOutput('comment-url', url);
    if (feature?.isOn === false) warn(feature);
  }
}

function warn({ reason = '', permission }: Feature): void {
  const needed = permission === undefined ? '' : `; the job needs ${permission}`;
  core.warning(`The comment was not posted: ${reason}${needed}`);
}

interface ReceivedReport {
  readonly commentKey: string;
  readonly folder: string;
  readonly report: CheckReport | FailureReport;
}

/** Lines are those of the commit that the other run checked. */
function placeOf(job: Job, { folder }: ReceivedReport): Surroundings {
  const { workflowRun } = job.event;
  const event = { ...job.event, ...(workflowRun === undefined ? {} : { sha: workflowRun.headSha }) };
  const headRepository = workflowRun?.headRepository ?? event.repository;
  return surroundingsOf(
    { ...job, event: { ...event, repository: headRepository }, inputs: { ...job.inputs, folder } },
    [],
  );
}

/** The reports of a folder: its own, or one in each folder below it, as artifacts are unpacked. */
async function loadHandOffs(directory: string): Promise<ReceivedReport[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(directory, name));
  const found: ReceivedReport[] = [];
  for (const folder of [directory, ...folders.sort(compareText)].slice(0, MOST_HAND_OFFS)) {
    const handOff = await loadHandOff(join(folder, HAND_OFF_FILE));
    if (handOff !== undefined) found.push(handOff);
  }
  if (found.length > 0) return found;
  throw new AppError('FILE_NOT_FOUND', `${HAND_OFF_FILE} is not in the report directory`, {
    hint: 'Download the artifacts pacto-report-… of the run to the folder that report-dir names.',
  });
}

async function loadHandOff(path: string): Promise<ReceivedReport | undefined> {
  const entry = await lstat(path).catch(() => undefined);
  if (entry === undefined) return undefined;
  if (!entry.isFile() || entry.size > LARGEST_HAND_OFF) throw malformed('it is no file of at most 16 MiB');
  try {
    return readHandOff(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    throw error instanceof AppError ? error : malformed(error instanceof Error ? error.message : String(error));
  }
}

function readHandOff(value: unknown): ReceivedReport {
  const { schemaVersion, commentKey, folder, report } = isJsonObject(value) ? value : {};
  if (schemaVersion !== 1) throw malformed('it is of another release');
  if (typeof commentKey !== 'string' || !/^[0-9a-f]{12}$/.test(commentKey)) throw malformed('it has no key');
  const isFolder = typeof folder === 'string' && !folder.split('/').includes('..') && folder.length < 1000;
  return { commentKey, folder: isFolder ? folder : '', report: readCheckDocument(report) };
}

function malformed(why: string): AppError {
  return new AppError('USAGE', `the report cannot be used: ${why}`, {
    hint: 'It was made by another release of this action, or by nobody who means well.',
  });
}
