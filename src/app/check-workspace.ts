import {
  canonicalJson,
  compareFindings,
  type Finding,
  hasErrors,
  mapBounded,
  type RevisionFiles,
  worstClassification,
} from '../base/index.ts';
import { contentDigest } from '../bundle/index.ts';
import { diffRemovedService } from '../diff/index.ts';
import type { CheckReport, CheckResult, ValidatedBundle } from '../report/index.ts';
import { checkRules, FindingCollector } from '../rules/index.ts';
import { applyWaivers, decideGate, type FailOn } from '../verdict/index.ts';
import { type BaselineChoice, chooseBaseline } from './baseline.ts';
import { combine } from './check-report.ts';
import { findAdmittingConsumers, indexConsumers, listedConsumers } from './consumers.ts';
import type { AppContext } from './context.ts';
import { type Comparison, compareBundles } from './diff-sources.ts';
import type { UseIndex } from './impact/use-index.ts';
import type { Judge } from './judge.ts';
import type { LoadedBundle } from './loaded-bundle.ts';
import { prefetchBaselines } from './prefetch-baselines.ts';
import { findRemovedServices, type RemovedService } from './removed-services.ts';
import { findTouched } from './touched-bundles.ts';
import { findCircle, findUnpublishable } from './unpublishable.ts';
import { validateAll } from './validate-sources.ts';
import { loadWorkspace, requireBundles, type Workspace } from './workspace.ts';

const PARALLEL_BUNDLES = 4;

/** How a workspace is checked. */
export interface CheckOptions {
  /** Folders or globs, on both sides; default: those of the configuration and of the judge's base, else discovery. */
  readonly bundles?: readonly string[];
  /** `auto` (default), `none`, `required`, a tag, a reference, or `git:REV`. */
  readonly baseline?: string;
  /** Default: the configuration's, else `undeclared`. */
  readonly failOn?: FailOn;
  /** Commit a pull request starts from; services it has and the workspace has not are reported as removed. */
  readonly base?: RevisionFiles;
  /**
   * Only look at bundles that differ from the base, and at those that refer to them; the others are listed as
   * untouched. Default false; without effect where there is no base or it cannot be listed.
   */
  readonly changedOnly?: boolean;
  /** Do not report them: they are merged already, the base is only there to see what changed since. */
  readonly acceptRemoved?: boolean;
  /** How the pull request is judged; the configuration of the context must be the judge's. */
  readonly judge?: Judge;
}

/**
 * The pull-request check: discover, validate, compare each bundle with what is published, decide.
 *
 * @throws AppError for a world that does not answer; what is wrong with documents comes as findings
 */
export async function checkWorkspace(context: AppContext, options: CheckOptions = {}): Promise<CheckReport> {
  const { bundles, judge } = options;
  // Folders that somebody names for the run narrow both sides; those of its own configuration must not hide a bundle.
  const workspace = await loadWorkspace(context, bundles, bundles === undefined ? judge?.baseBundles : undefined);
  return await checkLoaded(context, workspace, options);
}

/** The same for bundles that are in memory already, so that what is checked is what is used afterwards. */
export async function checkLoaded(
  context: AppContext,
  workspace: Workspace,
  options: CheckOptions = {},
): Promise<CheckReport> {
  const failOn = options.failOn ?? context.configuration.failOn ?? 'undeclared';
  const { base, baseline = 'auto' } = options;
  if (base === undefined) requireBundles(context, workspace);
  const removed =
    base === undefined || options.acceptRemoved ? [] : await findRemoved(context, workspace, base, options);
  const touched = await selectBundles(context, workspace, options, removed);
  const validated = await validateAll(context, touched, workspace);
  const tellCompared = await prefetchBaselines(context, touched, baseline);
  const consumers = indexConsumers(context, workspace);
  const run = { context, failOn, baseline, consumers, circle: findCircle(workspace) };
  const checked = await mapBounded(touched, PARALLEL_BUNDLES, async (bundle, index) => {
    return await checkBundle(run, bundle, validated[index] as ValidatedBundle);
  });
  await tellCompared();
  const results = [...checked, ...removed.map((service) => judgeRemoved(run, service))];
  const looked = new Set(touched);
  const untouched = workspace.bundles.filter((bundle) => !looked.has(bundle)).map(({ source }) => source);
  const listed = base === undefined || (await base.list()) !== undefined;
  const findings = [...workspace.findings, ...(options.judge?.findings ?? []), ...(listed ? [] : notListed(base))];
  return combine(results, findings.sort(compareFindings), untouched);
}

/** The bundles that are validated and compared. */
async function selectBundles(
  context: AppContext,
  workspace: Workspace,
  { base, changedOnly }: Pick<CheckOptions, 'base' | 'changedOnly'>,
  removed: readonly RemovedService[],
): Promise<readonly LoadedBundle[]> {
  if (base === undefined || changedOnly !== true) return workspace.bundles;
  const goneNames = removed.map(({ contract }) => contract.service.name);
  const touched = await findTouched(context, workspace, base, goneNames);
  return workspace.bundles.filter((bundle) => touched.has(bundle));
}

/** The folders that count are the ones asked for, else those of either side: narrowing them hides no removed service. */
async function findRemoved(
  context: AppContext,
  workspace: Workspace,
  base: RevisionFiles,
  { bundles, judge }: Pick<CheckOptions, 'bundles' | 'judge'>,
): Promise<RemovedService[]> {
  const sides = [context.configuration.bundles, judge?.baseBundles ?? context.configuration.bundles];
  return await findRemovedServices(context, workspace, base, bundles === undefined ? sides : [bundles]);
}

function notListed({ commit }: RevisionFiles): readonly Finding[] {
  const collector = new FindingCollector(checkRules);
  collector.add('BASE_NOT_LISTED', { commit: commit.slice(0, 12) }, { file: '' });
  return collector.findings;
}

interface Run {
  readonly context: AppContext;
  readonly failOn: FailOn;
  readonly baseline: string;
  readonly consumers: UseIndex;
  readonly circle: ReadonlySet<LoadedBundle>;
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
  const own = [...findings, ...choice.findings, ...findUnpublishable(bundle, run.circle)];
  const identity = { source: bundle.source, name, version, contentDigest: contentDigest(bundle.documents.files) };
  return decide(run, identity, status, choice.baseline, comparison, own);
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
  identity: Pick<CheckResult, 'source' | 'name' | 'version' | 'contentDigest'>,
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
  const open = worstClassification([
    ...unwaived.map((change) => change.classification),
    // What could not be compared is no break that anybody saw, but it is not nothing either.
    hasErrors(reported.findings) ? 'POTENTIAL_BREAKING' : 'NON_BREAKING',
  ]);
  const consumers = open === 'NON_BREAKING' ? undefined : findAdmittingConsumers(run.context, run.consumers, identity);
  const gate = decideGate(
    {
      status,
      classification: open,
      assessment: { declared, nextVersion, coversBreaks },
      version: identity.version,
      hasErrors: unreadable,
      baselineUnknown: own.some(({ rule }) => rule === 'BASELINE_UNKNOWN'),
      waived: reported.changes.length - unwaived.length,
      admittedBy: (consumers ?? []).filter(({ direct }) => direct).map(({ name, version }) => `${name}@${version}`),
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
    ...listedConsumers(consumers),
  };
}

/** Validation and comparison read the same documents; what both found at one place is shown once. */
function mergeFindings(own: readonly Finding[], compared: readonly Finding[]): Finding[] {
  const placeOf = ({ rule, file, range }: Finding): string => canonicalJson([rule, file ?? null, range?.start ?? null]);
  const known = new Set(own.map(placeOf));
  const others = compared.filter((finding) => finding.range === undefined || !known.has(placeOf(finding)));
  return [...own, ...others].sort(compareFindings);
}

function judgeRemoved(run: Run, { bundle, contract, renamedTo, commit }: RemovedService): CheckResult {
  const { name, version } = contract.service;
  const change = diffRemovedService(contract, renamedTo);
  const comparison = {
    ...NOTHING_COMPARED,
    classification: 'BREAKING' as const,
    changes: applyWaivers(name, [change], run.context.configuration.waivers),
    declared: false,
    coversBreaks: false,
  };
  const baseline = { ref: `git:${commit}`, tag: version, digest: contentDigest(bundle.documents.files) };
  return decide(run, { source: bundle.source, name, version }, 'removed', baseline, comparison, []);
}
