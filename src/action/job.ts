import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as core from '@actions/core';
import { AppError } from '../base/index.ts';
import { GitHubApi, type GitHubEvent, readEvent } from '../github/index.ts';
import { SYSTEM_TIMING } from '../oci/index.ts';
import { type ActionInputs, readInputs, spreadInputs } from './inputs.ts';
import { JobFolder } from './job-folder.ts';
import { findPlace } from './place.ts';
import { newRunId, readRunId } from './run-id.ts';

/** Variables of the process, which later steps and the toolkit read too. */
export type Variables = { [name: string]: string | undefined };

/** What every step works with. */
export interface Job {
  readonly env: Variables;
  readonly inputs: ActionInputs;
  readonly event: GitHubEvent;
  /** Root of the repository, absolute. */
  readonly root: string;
  /** Folder of the workspace, absolute; no link leads to it. */
  readonly workingDirectory: string;
  readonly files: JobFolder;
  /** The steps of one use of the action share this. */
  readonly run: string;
  /** Missing without a token. */
  readonly api?: GitHubApi;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/**
 * Reads inputs, event and environment.
 *
 * @throws AppError `USAGE`
 */
export async function openJob(env: Variables): Promise<Job> {
  spreadInputs(env);
  const inputs = readInputs((name) => core.getInput(name));
  if (inputs.token !== '') core.setSecret(inputs.token);
  const event = readEvent(env, await readPayload(env));
  const { root, workingDirectory, folder } = await findPlace(requireFolder(env, 'GITHUB_WORKSPACE'), inputs.folder);
  return {
    env,
    inputs: { ...inputs, folder },
    event,
    root,
    workingDirectory,
    files: new JobFolder(requireFolder(env, 'RUNNER_TEMP')),
    run: readRunId(env.PACTO_RUN) ?? newRunId(),
    ...(inputs.token === '' ? {} : { api: openApi(event, inputs.token) }),
    today: new Date().toISOString().slice(0, 10),
  };
}

function openApi({ apiUrl }: GitHubEvent, token: string): GitHubApi {
  return new GitHubApi({ baseUrl: apiUrl, token, timing: SYSTEM_TIMING });
}

async function readPayload({ GITHUB_EVENT_PATH: path }: Variables): Promise<unknown> {
  if (path === undefined || path === '') return {};
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new AppError('USAGE', `the event in ${path} cannot be read`, { cause });
  }
}

function requireFolder(env: Variables, name: string): string {
  const path = env[name];
  if (path !== undefined && path !== '') return resolve(path);
  throw new AppError('USAGE', `the environment variable ${name} is not set`, {
    hint: 'Run this as a step of a GitHub Actions workflow; on a laptop use `pacto check`.',
  });
}
