import { type PublishedBundle, type PublishReport, SCHEMA_VERSION } from '../model.ts';
import { type Decoder, listOf, mapOf, nullOr, oneOf, position, ShapeError, text } from './decode.ts';

/** What was published, or would be; of a dry run, the plan that can be applied later. */
export function publishDocument({ dryRun, results, warnings }: PublishReport): object {
  return { dryRun, results: results.map(bundleDocument), warnings };
}

function bundleDocument(bundle: PublishedBundle): object {
  const { name, version, source, ref, digest, contentDigest, action, reason } = bundle;
  const { wave, evidence, bytes, differences, floatingTags } = bundle;
  return {
    name,
    version,
    source,
    ref,
    digest,
    contentDigest,
    action,
    reason,
    wave,
    evidence: evidence && { digest: evidence.digest, contentDigest: evidence.contentDigest },
    bytes,
    differences: differences && {
      added: differences.added,
      removed: differences.removed,
      changed: differences.changed,
    },
    floatingTags,
  };
}

/** One bundle of a plan: what it was when the plan was made, and what the registry held then. */
type PlannedBundle = PublishedBundle & Required<Pick<PublishedBundle, 'wave' | 'evidence'>>;

const plannedBundle = mapOf(
  {
    name: text,
    version: text,
    ref: text,
    digest: text,
    contentDigest: text,
    action: oneOf(['create', 'identical', 'conflict', 'skipped']),
    wave: position,
    evidence: nullOr(mapOf({ digest: text, contentDigest: text })),
  },
  { source: text, reason: text },
) as Decoder<PlannedBundle>;

const only: <Value>(expected: Value) => Decoder<Value> = (expected) => (value, place) => {
  if (value !== expected) throw new ShapeError(`${place} is not ${String(expected)}`);
  return expected;
};

const plan = mapOf({ schemaVersion: only(SCHEMA_VERSION), dryRun: only(true), results: listOf(plannedBundle) });

/**
 * Reads the JSON of a dry run back: the plan that is to be applied.
 *
 * @throws ShapeError
 */
export function readPublishPlan(value: unknown): readonly PlannedBundle[] {
  return plan(value, 'plan').results;
}
