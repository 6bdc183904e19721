import { hasErrors } from '../base/index.ts';
import {
  applyPlan,
  type PlanEntry,
  type Publication,
  type PublishPlan,
  planPublish,
  untilStopped,
} from '../publish/index.ts';
import type { CheckReport, PublishedBundle, PublishReport } from '../report/index.ts';
import type { FailOn } from '../verdict/index.ts';
import { checkLoaded } from './check-workspace.ts';
import type { AppContext } from './context.ts';
import type { LoadedBundle } from './loaded-bundle.ts';
import { describeEntry, describeOutcome, describePlan, describeRefusal, holdBack } from './publish/describe-publish.ts';
import type { NamedText } from './publish/json-file.ts';
import { findMissingNeeds } from './publish/missing-needs.ts';
import { moveTags } from './publish/move-tags.ts';
import { requirePlan } from './publish/plan-file.ts';
import { requirePromised } from './publish/promised-content.ts';
import { findLocal, type PublicationOrigin, preparePublication } from './publish/publication.ts';
import { applyPorts, planPorts } from './publish/publish-ports.ts';
import { showMirrors } from './publish/show-mirrors.ts';
import { loadWorkspace } from './workspace.ts';

/** How a workspace is published. */
export interface PublishOptions extends PublicationOrigin {
  readonly bundles?: readonly string[];
  /** Only plan. */
  readonly dryRun: boolean;
  /** What the gate refuses; default: the configuration's, else `undeclared`. */
  readonly failOn?: FailOn;
  /** What the gate compares with, as for a check. */
  readonly baseline?: string;
  /** Only if this plan, the JSON of a dry run, still describes what publishing does. */
  readonly plan?: NamedText;
  /** Only if the content is what this report, the JSON of a check, has shown. */
  readonly expect?: NamedText;
  /** Move `1`, `1.2` and `latest` to the highest stable versions afterwards. Default false. */
  readonly floatingTags?: boolean;
  /** Told of every bundle that was sent, or was not. */
  readonly tell?: (bundle: PublishedBundle) => void;
  /** Asks the run to end. Before anything is sent it ends at once. */
  readonly stop?: AbortSignal;
}

/**
 * What came of publishing: `refused` by the gate, validation or a missing dependency and `conflict` sent nothing at
 * all; `failed` sent what the report says, then met `failure`.
 */
export interface PublishResult {
  readonly report: PublishReport;
  readonly outcome: 'published' | 'refused' | 'conflict' | 'failed';
  readonly failure?: unknown;
}

/**
 * Publishes the bundles of a workspace, dependencies first: all that is new, or, when the gate refuses one, something
 * required is nowhere, or a version is taken by other content, none.
 *
 * @throws AppError as stores do, `USAGE` for local references and circles, `DIGEST_MISMATCH` for a plan or a promise
 * that does not hold, `INTERRUPTED` when the run is asked to end before anything is sent
 */
export async function publishWorkspace(context: AppContext, options: PublishOptions): Promise<PublishResult> {
  const result = await publishAll(context, options);
  return { ...result, report: showMirrors(context, result.report) };
}

async function publishAll(context: AppContext, options: PublishOptions): Promise<PublishResult> {
  const prepared = await untilStopped(options.stop, prepare(context, options), 'nothing was sent');
  if (prepared.outcome !== undefined) return prepared;
  const { plan, bundles, warnings } = prepared;
  const { dryRun } = options;
  const { results, ...failed } = dryRun
    ? { results: describePlan(plan) }
    : await apply(context, plan, bundles, options);
  const report = { kind: 'publish', dryRun, results, ...(warnings.length === 0 ? {} : { warnings }) } as const;
  return { report, outcome: 'failure' in failed ? 'failed' : 'published', ...failed };
}

/** A plan that nothing speaks against. */
interface Prepared {
  readonly outcome?: undefined;
  readonly plan: PublishPlan;
  /** What each publication was made from. */
  readonly bundles: ReadonlyMap<Publication, LoadedBundle>;
  readonly warnings: readonly string[];
}

/** Everything before the first byte is sent. */
async function prepare(context: AppContext, options: PublishOptions): Promise<Prepared | PublishResult> {
  const { failOn, baseline, dryRun } = options;
  const workspace = await loadWorkspace(context, options.bundles);
  const checked = await checkLoaded(context, workspace, {
    ...(failOn === undefined ? {} : { failOn }),
    ...(baseline === undefined ? {} : { baseline }),
  });
  if (hasErrors(checked.findings) || checked.results.some(isInvalid)) return refuse(checked, dryRun);
  const local = workspace.bundles.flatMap((bundle) => findLocal(bundle) ?? []);
  if (!dryRun && local[0] !== undefined) throw local[0];
  const bundles = new Map(workspace.bundles.map((bundle) => [preparePublication(context, bundle), bundle]));
  const plan = await planPublish([...bundles.keys()], planPorts(context, bundles, options));
  const entries = plan.waves.flat();
  if (entries.some(({ action }) => action === 'conflict')) {
    const results = await describeOutcome(context, plan, entries.map(holdBack), bundles);
    return { report: { kind: 'publish', dryRun, results }, outcome: 'conflict' };
  }
  const { required, warnings: missing } = await findMissingNeeds(context, entries);
  const isRefused = required.size > 0 || checked.results.some(({ verdict }) => verdict === 'fail');
  if (isRefused) return refuse(checked, dryRun, { plan, required });
  if (options.plan !== undefined) requirePlan(options.plan, plan);
  if (options.expect !== undefined) requirePromised(options.expect, entries);
  const warnings = [...local.map(({ message }) => `${message}: publishing will refuse it`), ...missing];
  return { plan, bundles, warnings };
}

function isInvalid({ verdict, findings }: CheckReport['results'][number]): boolean {
  return verdict === 'fail' && hasErrors(findings);
}

async function apply(
  context: AppContext,
  plan: PublishPlan,
  bundles: ReadonlyMap<Publication, LoadedBundle>,
  { tell, ...options }: PublishOptions,
): Promise<{ readonly results: readonly PublishedBundle[]; readonly failure?: unknown }> {
  const told = tell === undefined ? {} : { tell: (entry: PlanEntry) => tell(describeEntry(entry)) };
  const { entries, ...failed } = await applyPlan(plan, applyPorts(context, { ...options, ...told }));
  const results = await describeOutcome(context, plan, entries, bundles);
  if ('failure' in failed || options.floatingTags !== true) return { results, ...failed };
  const { tags, ...unmoved } = await moveTags(context, entries, options.stop);
  const withTags = (result: PublishedBundle): PublishedBundle => {
    const floatingTags = tags.get(result.ref);
    return floatingTags === undefined ? result : { ...result, floatingTags };
  };
  return { results: results.map(withTags), ...unmoved };
}

/** Nothing is sent. */
function refuse(
  checked: CheckReport,
  dryRun: boolean,
  found: { readonly plan?: PublishPlan; readonly required?: ReadonlyMap<string, string> } = {},
): PublishResult {
  const gated = checked.results.filter(({ verdict }) => verdict === 'fail');
  const refusals = new Map([
    ...(found.required ?? []),
    ...checked.findings.flatMap(({ file, message, severity }): [string, string][] =>
      severity === 'error' && file !== undefined ? [[file.replace(/\/pacto\.yaml$/, ''), message]] : [],
    ),
    ...gated.map(({ source, headline, findings }): [string, string] => {
      const [error] = findings.filter(({ severity }) => severity === 'error');
      return [source, error === undefined ? headline : `${headline}: ${error.message}`];
    }),
  ]);
  const results = describeRefusal(checked, refusals, found.plan);
  return { report: { kind: 'publish', dryRun, results }, outcome: 'refused' };
}
