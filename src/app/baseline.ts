import { AppError, type Finding, nearestName, type RevisionFiles } from '../base/index.ts';
import { contentDigest } from '../bundle/index.ts';
import { CONTRACT_FILE, type Contract } from '../contract/index.ts';
import { formatReference, provesAbsence, rejectsCredentials, repositoryOfReference } from '../oci/index.ts';
import { checkRules, FindingCollector } from '../rules/index.ts';
import { openGitRevision } from '../sources/index.ts';
import type { Baseline } from '../verdict/index.ts';
import { comparePrecedence, parseVersion, type Version } from '../version/index.ts';
import { type AppContext, repositoryFor } from './context.ts';
import { loadGitBaseline } from './git-baseline.ts';
import { isReference } from './load-source.ts';
import type { LoadedBundle } from './loaded-bundle.ts';
import { orderCandidates } from './order-candidates.ts';
import type { PublishedBundle } from './published-contracts.ts';

/** What a bundle is compared with. */
export interface BaselineChoice {
  /** `same`: its own version is published; `below`: an older one; `none`: nothing to compare with. */
  readonly kind: 'same' | 'below' | 'none';
  readonly bundle?: LoadedBundle;
  readonly baseline: Baseline | null;
  readonly findings: readonly Finding[];
  /** True when the published content is byte for byte the one of the workspace. */
  readonly identical?: boolean;
}

/**
 * Chooses the published version that a bundle is compared with.
 *
 * @param setting `auto`, `none`, `required`, a tag, a reference, or `git:REV` with a commit
 * @throws AppError as stores and git do, and for `required` when nothing is published
 */
export async function chooseBaseline(
  context: AppContext,
  bundle: LoadedBundle,
  contract: Contract,
  setting: string,
): Promise<BaselineChoice> {
  if (setting === 'none') return nothing();
  if (setting.startsWith('git:')) return await fromGit(context, bundle, contract, setting.slice('git:'.length));
  const repository = repositoryFor(context, contract.service.name);
  if (setting !== 'auto' && setting !== 'required') {
    const reference = isReference(setting) ? setting : `${repository}:${setting}`;
    const chosen = await context.contracts.load(reference).catch((error: unknown) => {
      throw isReference(setting) ? error : explainSetting(error, setting);
    });
    return tellAge(context, reference, compared(context, bundle, chosen, contract.service.version));
  }
  const choice = await fromPublished(context, bundle, contract, repository, setting === 'required');
  return tellAge(context, repository, choice);
}

/** A word that is no tag may be a mistyped setting. */
function explainSetting(error: unknown, setting: string): unknown {
  if (!(error instanceof AppError) || error.code !== 'ARTIFACT_NOT_FOUND') return error;
  const near = nearestName(setting, ['auto', 'none', 'required']);
  const meant = near === undefined ? '' : `Did you mean ${near}? `;
  const hint = `${meant}A baseline is auto, none, required, a tag, a reference or git:REV.`;
  return new AppError(error.code, error.message, { hint, cause: error });
}

/** What an earlier run saw may have changed since. */
function tellAge(context: AppContext, reference: string, choice: BaselineChoice): BaselineChoice {
  const seenAt = context.offline?.servedAs(context.contracts.locate(reference));
  if (seenAt === undefined) return choice;
  const repository = formatReference(repositoryOfReference(context.contracts.locate(reference)));
  const collector = new FindingCollector(checkRules);
  collector.add('OFFLINE_BASELINE', { repository, seenAt }, { file: CONTRACT_FILE });
  return { ...choice, findings: [...choice.findings, ...collector.findings] };
}

async function fromPublished(
  context: AppContext,
  bundle: LoadedBundle,
  contract: Contract,
  repository: string,
  isRequired: boolean,
): Promise<BaselineChoice> {
  const listed = await listPublished(context, repository, isRequired);
  if (listed.findings.length > 0) return nothing(listed.findings);
  const own = parseVersion(contract.service.version);
  if (own === undefined) return nothing();
  const published = listed.versions.flatMap((text) => parseVersion(text) ?? []);
  const found = await findFirst(context, repository, orderCandidates(own, published));
  if (found !== undefined) return compared(context, bundle, found, contract.service.version);
  const above = published.filter((other) => comparePrecedence(other, own) > 0);
  if (above.length > 0) return nothing(goesBack(contract, above));
  if (isRequired) throw noBaseline(repository);
  return nothing();
}

function nothing(findings: readonly Finding[] = []): BaselineChoice {
  return { kind: 'none', baseline: null, findings };
}

/** The first artifact whose own version agrees with its tag. */
async function findFirst(
  context: AppContext,
  repository: string,
  versions: readonly Version[],
): Promise<PublishedBundle | undefined> {
  for (const { text } of versions) {
    const found = await context.contracts.loadVersion(repository, text);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface PublishedList {
  readonly versions: readonly string[];
  readonly findings: readonly Finding[];
}

/** An absent repository is an empty list; where absence and missing access look the same, a notice says so. */
async function listPublished(context: AppContext, repository: string, isRequired: boolean): Promise<PublishedList> {
  try {
    const versions = await context.contracts.listVersions(repository);
    if (versions.length > 0 || !isRequired) return { versions, findings: [] };
  } catch (error) {
    if (!(error instanceof AppError) || isRequired) throw error;
    if (provesAbsence(error)) return { versions: [], findings: [] };
    if (error.code !== 'ARTIFACT_NOT_FOUND' && error.code !== 'ACCESS_DENIED') throw error;
    if (rejectsCredentials(error)) throw error;
    return { versions: [], findings: unknownBaseline(repository, error) };
  }
  throw noBaseline(repository);
}

function noBaseline(repository: string): AppError {
  return new AppError(
    'ARTIFACT_NOT_FOUND',
    `${repository} has no version to compare with, and a baseline is required`,
    {
      hint: 'Publish a first version, or use baseline: auto.',
    },
  );
}

/** Commits by revision, opened once a run: a moving branch must not mix two states, and listing takes time. */
const opened = new WeakMap<AppContext, Map<string, Promise<RevisionFiles>>>();

async function openRevision(context: AppContext, revision: string): Promise<RevisionFiles> {
  if (revision === '') throw new AppError('USAGE', 'the baseline git: names no commit', { hint: 'Write git:REV.' });
  const known = opened.get(context) ?? new Map<string, Promise<RevisionFiles>>();
  opened.set(context, known);
  const opening = known.get(revision) ?? openGitRevision({ workingDirectory: context.workingDirectory, revision });
  known.set(revision, opening);
  return await opening;
}

async function fromGit(
  context: AppContext,
  bundle: LoadedBundle,
  contract: Contract,
  revision: string,
): Promise<BaselineChoice> {
  const base = await openRevision(context, revision);
  const found = await loadGitBaseline(context, base, bundle, contract);
  if (found === undefined) return nothing();
  return compared(context, bundle, found, contract.service.version, `git:${base.commit}`);
}

function compared(
  context: AppContext,
  bundle: LoadedBundle,
  found: LoadedBundle,
  version: string,
  ref?: string,
): BaselineChoice {
  if (found.contract === undefined && found.origin !== undefined) throw unreadableBaseline(found);
  const published = found.contract?.service.version ?? '';
  const digest = found.origin?.digest ?? contentDigest(found.documents.files);
  const name = found.contract?.service.name ?? '';
  const tag = found.origin?.tag ?? published;
  const shown = ref ?? (found.origin === undefined ? found.source : stripSuffix(found.origin.reference));
  return {
    kind: isSameVersion(published, version) ? 'same' : 'below',
    bundle: found,
    baseline: { ref: shown === '' ? repositoryFor(context, name) : shown, ...resolvedPart(found), tag, digest },
    findings: [],
    identical: contentDigest(found.documents.files) === contentDigest(bundle.documents.files),
  };
}

function resolvedPart({ origin }: LoadedBundle): Pick<Baseline, 'resolved'> {
  return origin?.mirrored === undefined ? {} : { resolved: stripSuffix(origin.mirrored) };
}

function isSameVersion(a: string, b: string): boolean {
  const [left, right] = [parseVersion(a), parseVersion(b)];
  return left !== undefined && right !== undefined && comparePrecedence(left, right) === 0;
}

/** An artifact that is no bundle proves nothing about the contract: a gate that opened for it could be opened by it. */
function unreadableBaseline({ origin, findings }: LoadedBundle): AppError {
  const why = findings[0]?.message ?? 'unknown reason';
  return new AppError('REGISTRY', `the baseline ${origin?.reference} is no readable bundle: ${why}`, {
    hint: 'Name another baseline with --baseline TAG, and find out who wrote this artifact.',
  });
}

/** The repository of a reference as written: without digest and tag. */
function stripSuffix(reference: string): string {
  const withoutDigest = reference.split('@')[0] ?? reference;
  const colon = withoutDigest.lastIndexOf(':');
  return colon > withoutDigest.lastIndexOf('/') ? withoutDigest.slice(0, colon) : withoutDigest;
}

function goesBack(contract: Contract, above: readonly Version[]): readonly Finding[] {
  const { name, version, node } = contract.service;
  const collector = new FindingCollector(checkRules);
  const args = { name, version, lowest: above[0]?.text ?? '', highest: above.at(-1)?.text ?? '' };
  collector.add('VERSION_GOES_BACK', args, node.get('version') ?? node);
  return collector.findings;
}

function unknownBaseline(repository: string, error: AppError): readonly Finding[] {
  const collector = new FindingCollector(checkRules);
  const hint = error.hint ?? 'Give the run credentials that can read the registry, or publish a first version.';
  collector.add('BASELINE_UNKNOWN', { repository, reason: error.message, hint }, { file: CONTRACT_FILE });
  return collector.findings;
}
