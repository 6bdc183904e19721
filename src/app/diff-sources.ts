import { type Classification, type Finding, hasErrors, worstClassification } from '../base/index.ts';
import type { Overrides } from '../contract/index.ts';
import { type BundleDiff, diffBundles } from '../diff/index.ts';
import { versionForTag } from '../oci/index.ts';
import type { ComparedBundle, DiffReport } from '../report/index.ts';
import { applyWaivers, assessVersion } from '../verdict/index.ts';
import type { AppContext } from './context.ts';
import { loadSource } from './load-source.ts';
import { identityOf, type LoadedBundle } from './loaded-bundle.ts';
import { requireLock } from './lock/verify-lock.ts';
import { presentParts } from './present-parts.ts';

/**
 * Compares two bundles, wherever they are.
 *
 * @throws AppError for sources that cannot be reached; UnreadableBundle when a lock file does not hold
 */
export async function diffSources(
  context: AppContext,
  before: string,
  after: string,
  overrides: { readonly before?: Overrides; readonly after?: Overrides } = {},
): Promise<DiffReport> {
  const [from, to] = await Promise.all([
    loadSource(context, before, overrides.before),
    loadSource(context, after, overrides.after),
  ]);
  await Promise.all([requireLock(context, from), requireLock(context, to)]);
  const { coversBreaks: _, contractChanged: __, ...comparison } = compareBundles(context, from, to);
  return { kind: 'diff', before: describeSide(from), after: describeSide(to), ...comparison };
}

/** A comparison with what it asks of the version. */
export interface Comparison extends BundleDiff {
  readonly declared: boolean;
  readonly nextVersion: string | null;
  readonly coversBreaks: boolean;
}

/** Compares two bundles in memory under the repository's rules and waivers. */
export function compareBundles(context: AppContext, before: LoadedBundle, after: LoadedBundle): Comparison {
  const unreadable = [before, after].flatMap((bundle) => (bundle.contract === undefined ? bundle.findings : []));
  const diff = unreadable.length > 0 ? unreadableDiff(unreadable) : runDiff(context, before, after);
  const to = identityOf(after);
  const facts = { hasUnread: hasErrors(diff.findings), contractChanged: diff.contractChanged };
  const changes = applyWaivers(to.name, diff.changes, context.configuration.waivers);
  return { ...diff, changes, ...assessVersion(versionOf(before), to.version, changes, facts) };
}

function runDiff(context: AppContext, before: LoadedBundle, after: LoadedBundle): BundleDiff {
  const diff = diffBundles(before.documents, after.documents, { rules: context.configuration.rules });
  const unpack = [...before.findings, ...after.findings];
  if (unpack.length === 0) return diff;
  const floor: Classification = hasErrors(unpack) ? 'POTENTIAL_BREAKING' : 'NON_BREAKING';
  const classification = worstClassification([diff.classification, floor]);
  return { ...diff, classification, findings: [...diff.findings, ...unpack] };
}

function unreadableDiff(findings: readonly Finding[]): BundleDiff {
  return { classification: 'POTENTIAL_BREAKING', changes: [], sbomChanges: [], contractChanged: false, findings };
}

/** The version of a bundle; of one that cannot be read, the version that its tag says. */
function versionOf(bundle: LoadedBundle): string {
  return bundle.contract?.service.version ?? versionForTag(bundle.origin?.tag ?? '');
}

/** How reports name one side of a comparison. */
export function describeSide(bundle: LoadedBundle): ComparedBundle {
  const { digest, mirrored: resolved } = bundle.origin ?? {};
  return { source: bundle.source, ...identityOf(bundle), ...presentParts({ digest, resolved }) };
}
