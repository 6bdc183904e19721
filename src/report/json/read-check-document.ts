import { type Change, CLASSIFICATIONS, type Finding, type Location, type Range } from '../../base/index.ts';
import { EFFECTS } from '../../graph/index.ts';
import type { ImpactConsumer } from '../impact-model.ts';
import type { CheckReport, CheckResult, FailureReport } from '../model.ts';
import { anything, type Decoder, flag, listOf, mapOf, mark, nullOr, oneOf, position, text } from './decode.ts';

const place = mapOf<Range['start']>({ line: position, column: position });
const range = mapOf<Range>({ start: place, end: place });
const location = mapOf<Location>({ file: text, range });
const classification = oneOf(CLASSIFICATIONS);

const finding: Decoder<Finding> = mapOf(
  { rule: text, severity: oneOf(['error', 'warning', 'info']), message: text, path: text },
  { fix: text, file: text, range },
);

const side = oneOf(['before', 'after']);

const change = mapOf(
  {
    rule: text,
    path: text,
    type: oneOf(['added', 'removed', 'modified']),
    classification,
    reason: text,
    fingerprint: text,
  },
  {
    why: text,
    fix: text,
    before: anything,
    after: anything,
    interface: text,
    configuration: text,
    direction: oneOf(['accept', 'emit']),
    location: mapOf({}, { before: location, after: location }),
    affects: listOf(text),
    proof: mapOf({ value: anything, acceptedBy: side, rejectedBy: side, error: text }),
    renamedTo: text,
    neutral: mark,
    waived: mapOf({ reason: text }, { expires: text }),
  },
) as Decoder<Change>;

const sbomChange = mapOf(
  { package: text, type: oneOf(['added', 'removed', 'modified']) },
  { field: anything, before: anything, after: anything },
);

const consumer = mapOf<
  Omit<ImpactConsumer, 'digest' | 'compatibility' | 'uses' | 'owner'>,
  Pick<ImpactConsumer, 'digest' | 'compatibility' | 'uses' | 'owner'>
>(
  {
    name: text,
    version: text,
    source: text,
    effect: oneOf(EFFECTS),
    reason: text,
    direct: flag,
    required: flag,
    path: listOf(text),
    kind: oneOf(['dependency', 'configuration', 'policy']),
    ref: text,
    contacts: listOf(mapOf({ type: text, value: text }, { purpose: text })),
  },
  { digest: text, compatibility: text, uses: text, owner: text },
);

const verdict = oneOf(['pass', 'fail', 'neutral']);

const result = mapOf(
  {
    source: text,
    name: text,
    version: text,
    status: oneOf(['unchanged', 'edited', 'changed', 'first', 'removed']),
    baseline: nullOr(mapOf({ ref: text, tag: text, digest: text }, { resolved: text })),
    verdict,
    headline: text,
    classification,
    declared: flag,
    nextVersion: nullOr(text),
    changes: listOf(change),
    sbomChanges: listOf(sbomChange),
    findings: listOf(finding),
  },
  { hint: text, contentDigest: text, consumers: listOf(consumer), moreConsumers: position },
) as unknown as Decoder<CheckResult>;

const checkDocument = mapOf(
  { verdict, classification, headline: text, results: listOf(result), findings: listOf(finding) },
  { untouched: listOf(text) },
);

const failureDocument = mapOf<Pick<FailureReport, 'during' | 'cause' | 'message'>, { readonly hint: string }>(
  { during: text, cause: oneOf(['usage', 'environment', 'bug']), message: text },
  { hint: text },
);

/**
 * Reads the JSON form of a check, or of a run that came to no verdict, as somebody else sent it: only known keys, only
 * of the right shape.
 *
 * @throws ShapeError
 */
export function readCheckDocument(value: unknown): CheckReport | FailureReport {
  const isCheck = typeof value === 'object' && value !== null && Object.hasOwn(value, 'verdict');
  return isCheck
    ? { kind: 'check', ...checkDocument(value, 'report') }
    : { kind: 'failure', ...failureDocument(value, 'report') };
}
