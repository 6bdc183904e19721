import type { ImpactConsumer, ImpactReport } from '../impact-model.ts';
import {
  contactsText,
  countEffects,
  describeNeed,
  EFFECT_TITLES,
  gapText,
  groupByEffect,
  reasonText,
} from '../impact-text.ts';
import { visibleText } from '../visible-text.ts';
import { changeLine } from './change-lines.ts';
import { nextVersionLine } from './diff-text.ts';
import { findingSection } from './finding-lines.ts';

/** The class and what may hurt, then who is reached, through what, and whom to tell. */
export function renderImpactText(report: ImpactReport): string[] {
  const { before, after, classification, consumers } = report;
  return [
    visibleText(`Impact of ${after.name} ${before.version} -> ${after.version}`),
    `Classification: ${classification}`,
    ...changeLines(report),
    ...findingSection(report.findings),
    ...nextVersionLine(report, after.version),
    '',
    consumers.length === 0
      ? 'Nobody depends on it here.'
      : `Consumers (${consumers.length}): ${countEffects(consumers)}`,
    ...groupByEffect(consumers).flatMap((group) => {
      return ['', `${EFFECT_TITLES[group.effect]} (${group.consumers.length}):`, ...group.consumers.map(consumerLine)];
    }),
    ...ownerLines(report),
    ...gapLines(report),
  ];
}

function changeLines({ changes }: ImpactReport): string[] {
  const harmful = changes.filter(({ classification }) => classification !== 'NON_BREAKING');
  const others = changes.length - harmful.length;
  return [...harmful.map(changeLine), ...(others === 0 ? [] : [`  and ${others} non-breaking`])];
}

/** One consumer on one line: how much it needs the service, why it is reached, and whose it is. */
export function consumerLine(consumer: ImpactConsumer): string {
  const { name, version, owner } = consumer;
  const whose = owner === undefined ? '' : `; owner ${owner}`;
  return visibleText(`  ${name}@${version} (${describeNeed(consumer)}) ${reasonText(consumer)}${whose}`);
}

function ownerLines({ owners }: ImpactReport): string[] {
  if (owners.length === 0) return [];
  const lines = owners.map(({ owner, contacts, services }) => {
    const addresses = contacts.length === 0 ? '' : ` (${contactsText(contacts)})`;
    return visibleText(`  ${owner}${addresses}: ${services.join(', ')}`);
  });
  return ['', `Owners to notify (${owners.length}):`, ...lines];
}

function gapLines({ gaps }: ImpactReport): string[] {
  if (gaps.length === 0) return [];
  return ['', `Not known (${gaps.length}):`, ...gaps.map((gap) => visibleText(`  ${gapText(gap)}`))];
}
