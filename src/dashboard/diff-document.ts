import type { ListedVersion } from '../app/index.ts';
import {
  type ComparisonReport,
  comparisonDocument,
  type ImpactConsumer,
  type ImpactReport,
  SCHEMA_VERSION,
} from '../report/index.ts';
import type { NamedHistory } from './history-document.ts';
import type { DiffConsumer, DiffDocument, DiffSide } from './model.ts';
import type { NamedService } from './services.ts';

/** What changed between two versions of a history, and who is hit. */
export function createDiffDocument(
  { key, name }: NamedHistory,
  [before, after]: readonly [NamedVersion, NamedVersion],
  impact: ImpactReport,
  services: readonly NamedService[],
): DiffDocument {
  const ids = new Map(services.map(({ contract, id }) => [identityText(contract), id]));
  return {
    schemaVersion: SCHEMA_VERSION,
    history: key,
    name,
    before: describeSide(before),
    after: describeSide(after),
    ...(comparisonDocument(impact) as ComparisonReport),
    consumers: impact.consumers.map((consumer) => describeConsumer(consumer, ids.get(identityText(consumer)))),
    notify: impact.owners.map(({ owner, contacts, services }) => ({ name: owner, contacts, services })),
    gaps: impact.gaps.map(({ from, ref, message }) =>
      ref === undefined ? `${from}: ${message}` : `${from}, ${ref}: ${message}`,
    ),
  };
}

type NamedVersion = NamedHistory['versions'][number];

/** What tells contracts apart: a digest is the content itself, a folder is all there is to know without one. */
function identityText({
  name,
  version,
  source,
  digest,
}: Pick<ImpactConsumer, 'name' | 'version' | 'source' | 'digest'>): string {
  return JSON.stringify([name, version, digest ?? source]);
}

function describeSide({ key, listed }: { readonly key: string; readonly listed: ListedVersion }): DiffSide {
  const { version, source, digest } = listed;
  return { key, version, source, ...(digest === undefined ? {} : { digest }) };
}

function describeConsumer(consumer: ImpactConsumer, service: string | undefined): DiffConsumer {
  const { name, version, effect, reason, direct, required, path, compatibility, uses, owner } = consumer;
  return {
    ...(service === undefined ? {} : { service }),
    name,
    version,
    effect,
    reason,
    direct,
    required,
    path,
    ...(compatibility === undefined ? {} : { compatibility }),
    ...(uses === undefined ? {} : { uses }),
    ...(owner === undefined ? {} : { owner }),
  };
}
