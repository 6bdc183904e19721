import { AppError } from '../../base/index.ts';
import type { PublishPlan } from '../../publish/index.ts';
import { type PublishedBundle, readPublishPlan } from '../../report/index.ts';
import { describePlan } from './describe-publish.ts';
import { type NamedText, readJsonFile } from './json-file.ts';

const HINT = 'Plan again: pacto publish --dry-run --output-format json --report-file FILE.';

/**
 * Makes sure that publishing now does exactly what a plan says that was written before. What was planned and is there
 * by now with the planned content is no difference: an earlier attempt got that far.
 *
 * @throws AppError `USAGE` for a file that is no plan, or one that cannot be applied; `DIGEST_MISMATCH` that names the
 * first difference between the plan and the bundles or the registry
 */
export function requirePlan(file: NamedText, plan: PublishPlan): void {
  const planned = readPlan(file);
  const now = describePlan(plan);
  const nameOf = ({ name, version }: PublishedBundle): string => `${name}@${version}`;
  const byName = new Map(now.map((bundle) => [nameOf(bundle), bundle]));
  const met = new Set<string>();
  for (const bundle of planned) {
    if (met.has(nameOf(bundle)))
      throw new AppError('USAGE', `${file.name} is no plan: ${nameOf(bundle)} is in it twice`);
    met.add(nameOf(bundle));
    const current = byName.get(nameOf(bundle));
    if (current === undefined) throw differs(file, `${nameOf(bundle)} is not in the workspace`);
    const difference = findDifference(bundle, current);
    if (difference !== undefined) throw differs(file, `${nameOf(bundle)}: ${difference}`);
    byName.delete(nameOf(bundle));
  }
  const [extra] = byName.keys();
  if (extra !== undefined) throw differs(file, `${extra} is not in the plan`);
}

function readPlan(file: NamedText): ReturnType<typeof readPublishPlan> {
  const planned = readJsonFile(file, 'plan', readPublishPlan);
  const blocked = planned.find(({ action }) => action === 'conflict');
  if (blocked === undefined) return planned;
  throw new AppError('USAGE', `the plan ${file.name} cannot be applied: ${blocked.name}@${blocked.version} conflicts`, {
    hint: HINT,
  });
}

function findDifference(planned: PublishedBundle, now: PublishedBundle): string | undefined {
  if (planned.contentDigest !== now.contentDigest) {
    return `its files changed from ${planned.contentDigest} to ${now.contentDigest}`;
  }
  if (planned.ref !== now.ref) return `it went to ${planned.ref}, and goes to ${now.ref} now`;
  if (planned.wave !== now.wave) return `it was in wave ${planned.wave}, and is in wave ${now.wave} now`;
  const isDone = planned.action === 'create' && now.action === 'identical';
  if (isDone) return undefined;
  const [then, seen] = [planned.evidence?.digest ?? 'nothing', now.evidence?.digest ?? 'nothing'];
  if (then !== seen) return `the registry had ${then}, and has ${seen} now`;
  if (planned.action !== now.action) return `it was to be ${planned.action}, and is ${now.action} now`;
  return planned.digest === now.digest ? undefined : `its manifest changed from ${planned.digest} to ${now.digest}`;
}

function differs({ name }: NamedText, difference: string): AppError {
  return new AppError('DIGEST_MISMATCH', `the plan ${name} is out of date: ${difference}`, { hint: HINT });
}
