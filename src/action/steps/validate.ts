import * as core from '@actions/core';
import { validateSources } from '../../app/index.ts';
import { renderReport, renderSummary } from '../../report/index.ts';
import { annotateValidation } from '../annotate.ts';
import { requireCheckout } from '../checkout.ts';
import { loadConfigurationFile } from '../configuration-file.ts';
import { openContext } from '../context.ts';
import type { Job } from '../job.ts';
import { logText } from '../log.ts';
import { writeJobSummary } from '../reporting.ts';
import { surroundingsOf } from '../surroundings.ts';

/**
 * Validates every bundle. In the composite action the Diff step follows, validates what it compares and tells
 * everything, so this one only shows its result; on its own it reports and fails.
 *
 * @throws AppError as the engine does, when it is on its own
 */
export async function runValidate(job: Job): Promise<void> {
  core.setOutput('run', job.run);
  await requireCheckout(job);
  const { configuration, path } = await loadConfigurationFile(job);
  const { app, save } = await openContext(job, withBundles(configuration, job.inputs.bundles), path);
  const report = await validateSources(app, []);
  await save();
  logText(renderReport(report, 'text'));
  if (isFollowed(job)) return;
  const findings = report.bundles.reduce((sum, bundle) => sum + bundle.findings.length, 0);
  const invalid = report.bundles.filter(({ valid }) => !valid).length;
  core.setOutput('valid', String(invalid === 0));
  core.setOutput('findings', String(findings));
  annotateValidation(job, report);
  await writeJobSummary(job, renderSummary(report, { surroundings: surroundingsOf(job, []) }));
  if (invalid > 0) core.setFailed(`${invalid} of ${report.bundles.length} bundles are invalid`);
}

/** Whether another step of the composite reports. */
export function isFollowed({ env }: Pick<Job, 'env'>): boolean {
  return env.PACTO_FOLLOWED_BY === 'diff';
}

function withBundles<C extends { readonly bundles: readonly string[] }>(
  configuration: C,
  bundles: readonly string[],
): C {
  return bundles.length === 0 ? configuration : { ...configuration, bundles };
}
