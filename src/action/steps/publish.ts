import * as core from '@actions/core';
import { Interrupted, type PublishResult, publishWorkspace, watchStop } from '../../app/index.ts';
import { AppError } from '../../base/index.ts';
import { publishDecision } from '../../github/index.ts';
import { renderReport, renderSummary } from '../../report/index.ts';
import { requireCheckout } from '../checkout.ts';
import { loadConfigurationFile } from '../configuration-file.ts';
import { openContext } from '../context.ts';
import type { Job } from '../job.ts';
import { logText } from '../log.ts';
import { writePublishOutputs } from '../publish-outputs.ts';
import { writeJobSummary } from '../reporting.ts';
import { continueRun } from '../run-id.ts';
import { surroundingsOf } from '../surroundings.ts';

/**
 * Publishes what is new, when the event is one that publishes. A runner that cancels the job gets an account of what was
 * sent before it kills the step.
 *
 * @throws AppError as the engine does, `INTERRUPTED` after that account
 */
export async function runPublish(job: Job): Promise<void> {
  if (job.inputs.publish === false) return;
  const { allowed, reason } = publishDecision(job.event);
  if (!allowed) {
    core.setOutput('published', '[]');
    core.notice(`Nothing is published: ${reason}.`);
    return;
  }
  const stop = watchStop(process);
  const result = await publish(job, stop.signal).finally(stop.release);
  logText(renderReport(result.report, 'text'));
  await writePublishOutputs(job, result.report);
  await writeJobSummary(job, renderSummary(result.report, { surroundings: surroundingsOf(job, []) }));
  if (result.failure instanceof Interrupted) throw result.failure;
  if (result.outcome !== 'published') core.setFailed(describeOutcome(result));
}

async function publish(told: Job, stop: AbortSignal): Promise<PublishResult> {
  const job = await continueRun(told);
  const { inputs, event } = job;
  await requireCheckout(job);
  const { configuration, path } = await loadConfigurationFile(job);
  const { app, save } = await openContext(job, configuration, path);
  try {
    return await publishWorkspace(app, {
      dryRun: inputs.dryRun,
      baseline: inputs.baseline,
      sourceUrl: `${event.serverUrl}/${event.repository.owner}/${event.repository.name}`,
      revision: event.sha,
      stop,
      tell: ({ name, version, action, digest }) => logText(`${action} ${name} ${version} ${digest}`),
      ...(inputs.bundles.length === 0 ? {} : { bundles: inputs.bundles }),
      ...(inputs.failOn === undefined ? {} : { failOn: inputs.failOn }),
    });
  } finally {
    await save();
  }
}

function describeOutcome({ outcome, report, failure }: PublishResult): string {
  const refused = report.results.filter(({ reason }) => reason?.startsWith('refused'));
  switch (outcome) {
    case 'conflict': {
      const taken = report.results.filter(({ action }) => action === 'conflict');
      const names = taken.map(({ name, version }) => `${name} ${version}`).join(', ');
      return `Nothing was published: other content is published already as ${names}`;
    }
    case 'refused':
      return `Nothing was published: ${refused.map(({ name, reason }) => `${name} ${reason}`).join('; ')}`;
    default:
      if (failure instanceof AppError && failure.code === 'CONFLICT') return messageOf(failure);
      return `Publishing stopped half-way; a second run goes on where it stopped: ${messageOf(failure)}`;
  }
}

function messageOf(failure: unknown): string {
  if (failure instanceof AppError)
    return failure.hint === undefined ? failure.message : `${failure.message}. ${failure.hint}`;
  return failure instanceof Error ? failure.message : String(failure);
}
