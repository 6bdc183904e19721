import { posix } from 'node:path';
import { compareFindings, type Finding, hasErrors, mapBounded } from '../base/index.ts';
import { CONTRACT_FILE, type Overrides } from '../contract/index.ts';
import type { ValidatedBundle, ValidateReport } from '../report/index.ts';
import { validateBundle } from '../validate/index.ts';
import type { AppContext } from './context.ts';
import { loadSource, overrideBundle } from './load-source.ts';
import { identityOf, type LoadedBundle } from './loaded-bundle.ts';
import { verifyLock } from './lock/verify-lock.ts';
import { resolveReferences } from './resolve-references.ts';
import { loadWorkspace, requireBundles, type Workspace } from './workspace.ts';

const PARALLEL_BUNDLES = 4;

/**
 * Validates the given sources, or every bundle of the workspace when there are none.
 *
 * @throws AppError for sources that cannot be reached; what is wrong inside them comes as findings
 */
export async function validateSources(
  context: AppContext,
  sources: readonly string[],
  overrides?: Overrides,
): Promise<ValidateReport> {
  if (sources.length === 0) {
    const workspace = await loadWorkspace(context);
    requireBundles(context, workspace);
    const overridden = workspace.bundles.map((bundle) => overrideBundle(bundle, overrides));
    const bundles = await validateAll(context, overridden, workspace);
    return { kind: 'validate', bundles: bundles.map((bundle) => withRepeated(bundle, workspace)) };
  }
  const loaded = await mapBounded(sources, PARALLEL_BUNDLES, (source) => loadSource(context, source, overrides));
  return { kind: 'validate', bundles: await validateAll(context, loaded) };
}

/** Validates bundles that are in memory; references lead into the workspace first. */
export async function validateAll(
  context: AppContext,
  bundles: readonly LoadedBundle[],
  workspace?: Workspace,
): Promise<ValidatedBundle[]> {
  return await mapBounded(bundles, PARALLEL_BUNDLES, async (bundle) => {
    const lock = await verifyLock(context, bundle, workspace);
    const references = await resolveReferences(lock.context, bundle, workspace);
    return validateLoaded(bundle, references, lock.findings);
  });
}

function validateLoaded(
  bundle: LoadedBundle,
  references: Awaited<ReturnType<typeof resolveReferences>>,
  locked: readonly Finding[],
): ValidatedBundle {
  const { name, version } = identityOf(bundle);
  if (bundle.contract === undefined) {
    return { source: bundle.source, name, version, valid: false, findings: bundle.findings };
  }
  const { findings } = validateBundle(bundle.documents, { references });
  const all = [...bundle.findings, ...locked, ...findings].sort(compareFindings);
  return { source: bundle.source, name, version, valid: !hasErrors(all), findings: all };
}

function withRepeated(bundle: ValidatedBundle, workspace: Workspace): ValidatedBundle {
  const file = posix.join(bundle.source, CONTRACT_FILE);
  const repeated = workspace.findings.filter((finding) => finding.file === file);
  if (repeated.length === 0) return bundle;
  const own = repeated.map((finding) => ({ ...finding, file: CONTRACT_FILE }));
  return { ...bundle, valid: false, findings: [...bundle.findings, ...own].sort(compareFindings) };
}
