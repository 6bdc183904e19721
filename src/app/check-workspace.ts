import {
  canonicalJson,
  compareFindings,
  type Finding,
  hasErrors,
  mapBounded,
  worstClassification,
} from '../base/index.ts';
import { contentDigest } from '../bundle/index.ts';
import { diffRemovedService } from '../diff/index.ts';
import type { CheckReport, CheckResult, ValidatedBundle } from '../report/index.ts';
import { applyWaivers, combineVerdicts, decideGate, type FailOn } from '../verdict/index.ts';
import { type BaselineChoice, chooseBaseline } from './baseline.ts';
import { findAdmittingConsumers } from './consumers.ts';
import type { AppContext } from './context.ts';
import { type Comparison, compareBundles } from './diff-sources.ts';
import type { LoadedBundle } from './loaded-bundle.ts';
import { findRemovedServices } from './removed-services.ts';
import { validateAll } from './validate-sources.ts';
import { loadWorkspace, requireBundles, type Workspace } from './workspace.ts';

const PARALLEL_BUNDLES = 4;

/** How a workspace is checked. */
export interface CheckOptions {
  /** Folders or globs; default: those of the configuration, else discovery. */
  readonly bundles?: readonly string[];
  /** `auto` (default), `none`, `required`, a tag, a reference, or `git:REV`. */
  readonly baseline?: string;
  /** Default: the configuration's, else `undeclared`. */
  readonly failOn?: FailOn;
  /** Commit a pull request starts from; services it has and the workspace has not are reported as removed. */
  readonly base?: string;
}

/**
 * The pull-request check: discover, validate, compare each bundle with what is published, decide.
 *
 * @throws AppError for a world that does not answer; what is wrong with documents comes as findings
 */
export async function checkWorkspace(context: AppContext, options: CheckOptions = {}): Promise<CheckReport> {
  return await checkLoaded(context, await loadWorkspace(context, options.bundles), options);
}

/** The same for bundles that are in memory already, so that what is checked is what is used afterwards. */
export async function checkLoaded(
  context: AppContext,
  workspace: Workspace,
  options: Omit<CheckOptions, 'bundles'>,
): Promise<CheckReport> {
  const failOn = options.failOn ?? context.configuration.failOn ?? 'undeclared';
  if (options.base === undefined) requireBundles(context, workspace);
  const validated = await validateAll(context, workspace.bundles, workspace);
  const checked = await mapBounded(workspace.bundles, PARALLEL_BUNDLES, async (bundle, index) => {
    const validation = validated[index] as ValidatedBundle;
    return await checkBundle({ context, workspace, failOn, baseline: options.baseline ?? 'auto' }, bundle, validation);
  });
  const removed = await checkRemoved(context, workspace, failOn, options.base);
  return combine([...checked, ...removed], workspace);
}

interface Run {
  readonly context: AppContext;
  readonly workspace: Workspace;
  readonly failOn: FailOn;
  readonly baseline: string;
}

async function checkBundle(run: Run, bundle: LoadedBundle, validation: ValidatedBundle): Promise<CheckResult> {
  const { name, version, findings } = validation;
  // Without a readable contract and a name that a repository can have there is nothing to look up.
  if (bundle.contract === undefined || findings.some(isAboutName)) {
    return decide(run, { source: bundle.source, name, version }, 'changed', null, NOTHING_COMPARED, findings);
  }
  const choice = await chooseBaseline(run.context, bundle, bundle.contract, run.baseline);
  const before = choice.bundle;
  const comparison = before === undefined ? NOTHING_COMPARED : compare(run.context, choice, before, bundle);
  const status = statusOf(choice, comparison);
  const own = [...findings, ...choice.findings];
  return decide(run, { source: bundle.source, name, version }, status, choice.baseline, comparison, own);
}

const NOTHING_COMPARED: Comparison = {
  classification: 'NON_BREAKING',
  changes: [],
  sbomChanges: [],
  findings: [],
  declared: true,
  nextVersion: null,
  coversBreaks: true,
  contractChanged: false,
};

function isAboutName({ severity, path }: Finding): boolean {
  return severity === 'error' && path === 'service.name';
}

/** Equal content is not walked at all. */
function compare(context: AppContext, choice: BaselineChoice, before: LoadedBundle, after: LoadedBundle): Comparison {
  return choice.identical === true ? NOTHING_COMPARED : compareBundles(context, before, after);
}

function statusOf(choice: BaselineChoice, comparison: Comparison): CheckResult['status'] {
  if (choice.kind === 'none') return choice.findings.some(({ severity }) => severity === 'error') ? 'changed' : 'first';
  if (choice.kind === 'below') return 'changed';
  if (choice.identical === true) return 'unchanged';
  return comparison.contractChanged || hasErrors(comparison.findings) ? 'changed' : 'edited';
}

function decide(
  run: Run,
  identity: Pick<CheckResult, 'source' | 'name' | 'version'>,
  status: CheckResult['status'],
  baseline: CheckResult['baseline'],
  comparison: Comparison,
  own: CheckResult['findings'],
): CheckResult {
  const { coversBreaks, contractChanged: _, ...reported } = comparison;
  // Errors of the published side are shown and raise the class, but nobody can mend them here, so they do not fail.
  const unreadable = hasErrors(own);
  const findings = mergeFindings(own, comparison.findings);
  const classification = worstClassification([
    reported.classification,
    unreadable ? 'POTENTIAL_BREAKING' : 'NON_BREAKING',
  ]);
  const { declared, nextVersion } = reported;
  const unwaived = reported.changes.filter((change) => change.waived === undefined);
  const gate = decideGate(
    {
      status,
      classification: worstClassification([
        ...unwaived.map((change) => change.classification),
        // What could not be compared is no break that anybody saw, but it is not nothing either.
        hasErrors(reported.findings) ? 'POTENTIAL_BREAKING' : 'NON_BREAKING',
      ]),
      assessment: { declared, nextVersion, coversBreaks },
      version: identity.version,
      hasErrors: unreadable,
      baselineUnknown: own.some(({ rule }) => rule === 'BASELINE_UNKNOWN'),
      waived: reported.changes.length - unwaived.length,
      admittedBy: findAdmittingConsumers(run.context, run.workspace, identity),
    },
    run.failOn,
  );
  return {
    ...identity,
    status,
    baseline,
    ...gate,
    ...reported,
    classification,
    findings,
  };
}

/** Validation and comparison read the same documents; what both found at one place is shown once. */
function mergeFindings(own: readonly Finding[], compared: readonly Finding[]): Finding[] {
  const placeOf = ({ rule, file, range }: Finding): string => canonicalJson([rule, file ?? null, range?.start ?? null]);
  const known = new Set(own.map(placeOf));
  const others = compared.filter((finding) => finding.range === undefined || !known.has(placeOf(finding)));
  return [...own, ...others].sort(compareFindings);
}

async function checkRemoved(
  context: AppContext,
  workspace: Workspace,
  failOn: FailOn,
  base: string | undefined,
): Promise<CheckResult[]> {
  if (base === undefined) return [];
  const removed = await findRemovedServices(context, workspace, base);
  return removed.map(({ bundle, contract, renamedTo, commit }) => {
    const changes = applyWaivers(
      contract.service.name,
      [diffRemovedService(contract, renamedTo)],
      context.configuration.waivers,
    );
    const { name, version } = contract.service;
    const comparison = {
      ...NOTHING_COMPARED,
      classification: 'BREAKING' as const,
      changes,
      declared: false,
      coversBreaks: false,
    };
    const baseline = { ref: `git:${commit}`, tag: version, digest: contentDigest(bundle.documents.files) };
    return decide(
      { context, workspace, failOn, baseline: 'none' },
      { source: bundle.source.split(':').pop() ?? bundle.source, name, version },
      'removed',
      baseline,
      comparison,
      [],
    );
  });
}

function combine(results: readonly CheckResult[], workspace: Workspace): CheckReport {
  const hasWorkspaceErrors = hasErrors(workspace.findings);
  const verdict = hasWorkspaceErrors ? 'fail' : combineVerdicts(results.map((result) => result.verdict));
  const classification = worstClassification(results.map((result) => result.classification));
  return {
    kind: 'check',
    verdict,
    classification,
    headline: spellHeadline(verdict, results, workspace),
    results,
    findings: workspace.findings,
  };
}

function spellHeadline(verdict: CheckReport['verdict'], results: readonly CheckResult[], workspace: Workspace): string {
  if (hasErrors(workspace.findings)) return 'The workspace has errors';
  const failing = results.filter((result) => result.verdict === 'fail');
  if (failing.length === 1 && failing[0] !== undefined) {
    const { name, source, version, headline } = failing[0];
    return `${name === '' ? source : `${name} ${version}`}: ${headline}`;
  }
  if (failing.length > 1) return `${failing.length} of ${results.length} bundles fail`;
  const changed = results.filter((result) => result.status === 'changed' || result.status === 'removed');
  if (results.some(({ findings }) => findings.some(({ rule }) => rule === 'BASELINE_UNKNOWN'))) {
    return 'Not everything could be compared: what is published cannot be seen';
  }
  if (verdict === 'neutral') return 'Nothing to compare with yet';
  if (changed.length === 1 && changed[0] !== undefined) {
    return `${changed[0].name} ${changed[0].version}: ${changed[0].headline}`;
  }
  return changed.length === 0 ? 'No contract changed' : `${changed.length} contracts changed, all pass`;
}
