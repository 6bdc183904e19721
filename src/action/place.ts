import { lstat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { AppError } from '../base/index.ts';
import { findLink } from '../sources/index.ts';

/** Where a job works. Absolute paths. */
export interface Place {
  /** Root of the repository. */
  readonly root: string;
  /** Root of the bundles. */
  readonly workingDirectory: string;
  /** From the root of the repository to the working directory, with `/` between names; empty when they are one. */
  readonly folder: string;
}

/**
 * Finds the repository that a working directory belongs to: actions/checkout may have put it below the workspace.
 *
 * @param folder from the workspace
 * @throws AppError `USAGE` for a folder behind a link: a branch would choose what is looked at
 */
export async function findPlace(workspace: string, folder: string): Promise<Place> {
  const workingDirectory = resolve(workspace, folder);
  const link = await findLink(workspace, workingDirectory);
  if (link !== undefined) {
    throw new AppError('USAGE', `working-directory leads through the link ${relative(workspace, link)}`, {
      hint: 'Name the folder itself.',
    });
  }
  const root = await findRoot(workspace, workingDirectory);
  return { root, workingDirectory, folder: relative(root, workingDirectory).replaceAll('\\', '/') };
}

/** A submodule, whose `.git` is a file, is a part of the repository around it. */
async function findRoot(workspace: string, workingDirectory: string): Promise<string> {
  for (let folder = workingDirectory; folder !== workspace; folder = dirname(folder)) {
    const status = await lstat(join(folder, '.git')).catch(() => undefined);
    if (status?.isDirectory()) return folder;
  }
  return workspace;
}
