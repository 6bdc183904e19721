import type { ImpactConsumer, ImpactReport, OwnerContact } from '../impact-model.ts';
import { comparisonDocument, sideDocument } from './comparison-document.ts';

/** An impact with the keys of its JSON form, in their order. */
export function impactDocument(report: ImpactReport): object {
  return {
    before: sideDocument(report.before),
    after: sideDocument(report.after),
    ...comparisonDocument(report),
    repositories: report.repositories,
    consumers: report.consumers.map(consumerDocument),
    owners: report.owners.map(({ owner, contacts, services }) => {
      return { owner, contacts: contacts.map(contactDocument), services };
    }),
    gaps: report.gaps.map(({ from, ref, message, failed }) => ({ from, ref, message, failed })),
  };
}

/** A consumer with the keys of its JSON form, in their order. */
export function consumerDocument(consumer: ImpactConsumer): object {
  const { name, version, source, digest, effect, reason, direct, required } = consumer;
  const { path, kind, ref, compatibility, uses, owner, contacts } = consumer;
  return {
    name,
    version,
    source,
    digest,
    effect,
    reason,
    direct,
    required,
    path,
    kind,
    ref,
    compatibility,
    uses,
    owner,
    contacts: contacts.map(contactDocument),
  };
}

function contactDocument({ type, value, purpose }: OwnerContact): object {
  return { type, value, purpose };
}
