import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as core from '@actions/core';
import type { PublishedBundle, PublishReport } from '../report/index.ts';
import { writeOutput } from '../sources/index.ts';
import type { Job } from './job.ts';

/** A bundle with the parts of its reference. */
interface Subject {
  /** Without scheme and tag: `ghcr.io/acme/shop/orders`. */
  readonly name: string;
  readonly tag: string;
  readonly digest: string;
}

/**
 * Sets the outputs of publishing, and leaves what attests artifacts: a file of digests and names, and a line for each
 * artifact where the runner collects them. A second attempt names again what the first one published.
 */
export async function writePublishOutputs(job: Job, { dryRun, results }: PublishReport): Promise<void> {
  core.setOutput('published', JSON.stringify(results.map(describeBundle)));
  const isAgain = Number(job.env.GITHUB_RUN_ATTEMPT ?? '1') > 1;
  const attested = dryRun
    ? []
    : results.filter(({ action }) => action === 'create' || (isAgain && action === 'identical'));
  const subjects = attested.flatMap((bundle) => subjectOf(bundle) ?? []);
  core.setOutput('checksums-path', subjects.length === 0 ? '' : await writeChecksums(job, subjects));
  await announceArtifacts(job, subjects);
}

function describeBundle({ name, version, ref, digest, contentDigest, action, reason }: PublishedBundle) {
  const tag = ref.slice(ref.lastIndexOf(':') + 1);
  return { name, version, ref, tag, digest, contentDigest, action, ...(reason === undefined ? {} : { reason }) };
}

function subjectOf({ ref, digest }: PublishedBundle): Subject | undefined {
  const [, name, tag] = /^oci:\/\/(.+):([^:/]+)$/.exec(ref) ?? [];
  return name === undefined || tag === undefined || digest === '' ? undefined : { name, tag, digest };
}

/** The format of sha256sum, which actions/attest takes in `subject-checksums`. */
async function writeChecksums(job: Job, subjects: readonly Subject[]): Promise<string> {
  const path = join(job.files.report(job.run), 'checksums.txt');
  const lines = subjects.map(({ name, digest }) => `${digest.replace(/^sha256:/, '')}  ${name}\n`);
  await writeOutput(path, lines.join(''));
  return path;
}

/** Newer runners collect artifacts here, for a later actions/attest without inputs. */
async function announceArtifacts({ env }: Job, subjects: readonly Subject[]): Promise<void> {
  const path = env.GITHUB_ARTIFACTS;
  if (path === undefined || path === '' || subjects.length === 0) return;
  await appendFile(path, subjects.map(({ name, tag, digest }) => `oci://${name}:${tag}@${digest}\n`).join(''));
}
