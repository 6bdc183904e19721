import { type PublishedBundle, type PublishReport, SCHEMA_VERSION } from '../model.ts';
import { type Decoder, exactMapOf, listOf, nullOr, oneOf, position, ShapeError, text } from './decode.ts';

/** What was published, or would be; of a dry run, the plan that can be applied later. */
export function publishDocument({ dryRun, results, warnings }: PublishReport): object {
  return { dryRun, results: results.map(bundleDocument), warnings };
}

function bundleDocument(bundle: PublishedBundle): object {
  const { name, version, source, ref, resolved, digest, contentDigest, action, reason } = bundle;
  const { wave, evidence, bytes, differences, floatingTags } = bundle;
  return {
    name,
    version,
    source,
    ref,
    resolved,
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

const length: Decoder<number> = (value, place) => {
  if (!Number.isSafeInteger(value) || Number(value) < 0) throw new ShapeError(`${place} is no length`);
  return Number(value);
};

const paths = listOf(text);

const plannedBundle = exactMapOf(
  {
    name: text,
    version: text,
    ref: text,
    digest: text,
    contentDigest: text,
    action: oneOf(['create', 'identical', 'conflict', 'skipped']),
    wave: position,
    evidence: nullOr(exactMapOf({ digest: text, contentDigest: text })),
  },
  {
    source: text,
    resolved: text,
    reason: text,
    bytes: length,
    // Only a conflict has them, and a plan with one is refused for that.
    differences: exactMapOf({ added: paths, removed: paths, changed: paths }),
  },
) as Decoder<PlannedBundle>;

const only: <Value>(expected: Value) => Decoder<Value> = (expected) => (value, place) => {
  if (value !== expected) throw new ShapeError(`${place} is not ${String(expected)}`);
  return expected;
};

const plan = exactMapOf(
  { schemaVersion: only(SCHEMA_VERSION), dryRun: only(true), results: listOf(plannedBundle) },
  { warnings: listOf(text) },
);

/**
 * Reads the JSON of a dry run back: the plan that is to be applied.
 *
 * @throws ShapeError
 */
export function readPublishPlan(value: unknown): readonly PlannedBundle[] {
  return plan(value, 'plan').results;
}
