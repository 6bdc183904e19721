import { AppError, hasErrors, sha256Digest } from '../base/index.ts';
import { packBundle } from '../bundle/index.ts';
import type { Contract } from '../contract/index.ts';
import {
  type ArtifactMetadata,
  buildManifest,
  pushArtifact,
  repositoryOfReference,
  tagForVersion,
} from '../oci/index.ts';
import {
  type ApplyPorts,
  applyPlan,
  type PlanEntry,
  type PlanPorts,
  type Publication,
  type PublishPlan,
  planPublish,
} from '../publish/index.ts';
import type { CheckReport, PublishedBundle, PublishReport } from '../report/index.ts';
import type { FailOn } from '../verdict/index.ts';
import { parseRange } from '../version/index.ts';
import { checkLoaded } from './check-workspace.ts';
import type { AppContext } from './context.ts';
import { repositoryFor } from './context.ts';
import { compareBundles } from './diff-sources.ts';
import type { LoadedBundle } from './loaded-bundle.ts';
import { findPublishedState } from './published-state.ts';
import { localReferences } from './unpublishable.ts';
import { loadWorkspace } from './workspace.ts';

/** How a workspace is published. */
export interface PublishOptions {
  readonly bundles?: readonly string[];
  /** Only plan. */
  readonly dryRun: boolean;
  /** What the gate refuses; default: the configuration's, else `undeclared`. */
  readonly failOn?: FailOn;
  /** Address of the repository, for the artifact. */
  readonly sourceUrl?: string;
  /** Commit, for the artifact. */
  readonly revision?: string;
}

/**
 * What came of publishing: `refused` by the gate or validation and `conflict` sent nothing at all; `failed` sent what
 * the report says, then met `failure`.
 */
export interface PublishResult {
  readonly report: PublishReport;
  readonly outcome: 'published' | 'refused' | 'conflict' | 'failed';
  readonly failure?: unknown;
}

/**
 * Publishes the bundles of a workspace, dependencies first: all that is new, or, when the gate refuses one or a
 * version is taken by other content, none.
 *
 * @throws AppError as stores do, `USAGE` for local references and circles, `CONFLICT` for a lost race
 */
export async function publishWorkspace(context: AppContext, options: PublishOptions): Promise<PublishResult> {
  const { failOn, bundles } = options;
  const workspace = await loadWorkspace(context, bundles);
  const checked = await checkLoaded(context, workspace, failOn === undefined ? {} : { failOn });
  const invalid = refusals(checked).filter(({ findings }) => hasErrors(findings));
  if (invalid.length > 0 || hasErrors(checked.findings)) return refuse(checked, options);
  const publications = workspace.bundles.map((bundle) => preparePublication(context, bundle, options));
  const sources = new Map(publications.map((publication, index) => [publication, workspace.bundles[index]]));
  const plan = await planPublish(publications, planPorts(context, sources, options));
  const entries = plan.waves.flat();
  if (entries.some(({ action }) => action === 'conflict')) {
    return { report: describe(entries.map(holdBack), options), outcome: 'conflict' };
  }
  if (refusals(checked).length > 0) return refuse(checked, options, plan);
  if (options.dryRun) return { report: describe(entries, options), outcome: 'published' };
  const { entries: applied, failure } = await applyPlan(plan, applyPorts(context, options));
  const report = describe(applied, options);
  return failure === undefined ? { report, outcome: 'published' } : { report, outcome: 'failed', failure };
}

function preparePublication(context: AppContext, bundle: LoadedBundle, options: PublishOptions): Publication {
  const contract = bundle.contract as Contract;
  const [local] = localReferences(contract);
  if (local !== undefined && !options.dryRun) {
    throw new AppError('USAGE', `${bundle.source}/pacto.yaml refers to ${local.ref}, a place on this machine`, {
      hint: 'A published contract can only refer to published ones: use oci://….',
    });
  }
  const tag = tagForVersion(contract.service.version);
  const reference = `${repositoryFor(context, contract.service.name)}:${tag}`;
  return createPublication(context, bundle, contract, reference, tag);
}

/** A bundle with all that publishing needs to know of it. */
export function createPublication(
  context: AppContext,
  bundle: LoadedBundle,
  contract: Contract,
  reference: string,
  tag: string,
): Publication {
  return {
    source: bundle.source,
    contract,
    packed: packBundle(bundle.documents.files),
    reference,
    target: { ...repositoryOfReference(context.contracts.locate(reference)), tag },
    repositoryKey: context.contracts.repositoryKey(reference) ?? reference,
    needs: listNeeds(context, contract),
  };
}

function listNeeds(context: AppContext, contract: Contract): Publication['needs'] {
  const keyOf = (ref: string): string => context.contracts.repositoryKey(ref) ?? ref;
  const dependencies = contract.dependencies.map(({ ref, compatibility }) => {
    const { range } = parseRange(compatibility);
    return { repositoryKey: keyOf(ref), ...(range === undefined ? {} : { range }) };
  });
  const others = [...contract.configurations, ...contract.policies].flatMap(({ ref }) => ref ?? []);
  return [...dependencies, ...others.map((ref) => ({ repositoryKey: keyOf(ref) }))];
}

function planPorts(
  context: AppContext,
  sources: ReadonlyMap<Publication, LoadedBundle | undefined>,
  options: PublishOptions,
): PlanPorts {
  return {
    findPublished: (publication) => findPublishedState(context, publication.reference, !options.dryRun),
    digestOf: (publication) =>
      sha256Digest(buildManifest(publication.packed, metadataOf(publication.contract, options))),
    async isNeutralEdit(publication, { digest }) {
      const published = await context.contracts.loadAt(publication.reference, digest);
      const own = sources.get(publication);
      if (own === undefined) return false;
      const { contractChanged, findings } = compareBundles(context, published, own);
      return !hasErrors(findings) && !contractChanged;
    },
  };
}

function applyPorts(context: AppContext, options: PublishOptions): ApplyPorts {
  return {
    async push({ contract, packed, target }) {
      const pushed = await pushArtifact(context.store, target, target.tag, packed, metadataOf(contract, options));
      return pushed.digest;
    },
    async readBack({ target }) {
      return (await context.store.resolve(target)).digest;
    },
    wait: async (ms) => await new Promise((resolve) => setTimeout(resolve, ms)),
  };
}

/** What the manifest says about a contract. */
export function metadataOf(
  contract: Contract,
  options: Pick<PublishOptions, 'sourceUrl' | 'revision'>,
): ArtifactMetadata {
  const { sourceUrl, revision } = options;
  return {
    name: contract.service.name,
    version: contract.service.version,
    pactoVersion: contract.dialect,
    ...(sourceUrl === undefined ? {} : { source: sourceUrl }),
    ...(revision === undefined ? {} : { revision }),
  };
}

function refusals(checked: CheckReport): CheckReport['results'] {
  return checked.results.filter((result) => result.verdict === 'fail');
}

/** Nothing is sent: refused bundles say why, the others that they waited for them. */
function refuse(checked: CheckReport, options: PublishOptions, plan?: PublishPlan): PublishResult {
  const planned = new Map((plan?.waves.flat() ?? []).map((entry) => [nameOf(entry), entry]));
  const results = checked.results.map((result): PublishedBundle => {
    const entry = planned.get(`${result.name}@${result.version}`);
    const reason = result.verdict === 'fail' ? `refused: ${result.headline}` : 'held back: another bundle is refused';
    const described = entry === undefined ? undefined : describeEntry(entry);
    return {
      name: result.name,
      version: result.version,
      source: result.source,
      ref: described?.ref ?? '',
      digest: described?.digest ?? '',
      contentDigest: described?.contentDigest ?? '',
      action: 'skipped',
      reason,
    };
  });
  return { report: { kind: 'publish', dryRun: options.dryRun, results }, outcome: 'refused' };
}

function holdBack(entry: PlanEntry): PlanEntry {
  if (entry.action !== 'create') return entry;
  return { ...entry, action: 'skipped', reason: 'held back: another bundle conflicts with what is published' };
}

function describe(entries: readonly PlanEntry[], options: PublishOptions): PublishReport {
  return { kind: 'publish', dryRun: options.dryRun, results: entries.map(describeEntry) };
}

/** One planned or applied bundle as reports show it. */
export function describeEntry({ publication, action, digest, reason }: PlanEntry): PublishedBundle {
  const { contract, reference, packed, source } = publication;
  return {
    name: contract.service.name,
    version: contract.service.version,
    source,
    ref: reference,
    digest,
    contentDigest: packed.contentDigest,
    action,
    ...(reason === undefined ? {} : { reason }),
  };
}

function nameOf({ publication }: PlanEntry): string {
  return `${publication.contract.service.name}@${publication.contract.service.version}`;
}
