import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Job } from './job.ts';

/** The id of a new run: the steps of one use of the action have one in common. */
export function newRunId(): string {
  return randomUUID();
}

/** An id that a step was told. It becomes part of a path, so it is what {@link newRunId} makes or nothing. */
export function readRunId(text: string | undefined): string | undefined {
  return /^[0-9a-f-]{36}$/.test(text ?? '') ? text : undefined;
}

/** Lets a later step that is told nothing, as that of another action, go on with this run. */
export async function announceRun({ files, run }: Job): Promise<void> {
  await mkdir(dirname(files.latestRun), { recursive: true });
  await writeFile(files.latestRun, run);
}

/** The job with the run that began last in it, unless it was told one. Checking begins anew; publishing goes on. */
export async function continueRun(job: Job): Promise<Job> {
  if (readRunId(job.env.PACTO_RUN) !== undefined) return job;
  const latest = readRunId(await readFile(job.files.latestRun, 'utf8').catch(() => ''));
  return latest === undefined ? job : { ...job, run: latest };
}
