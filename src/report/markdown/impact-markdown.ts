import type { Change } from '../../base/index.ts';
import type { ImpactReport } from '../impact-model.ts';
import { contactsText, countEffects, EFFECT_TITLES, gapText, groupByEffect } from '../impact-text.ts';
import { changeBlocks } from './change-blocks.ts';
import { consumerTable } from './consumer-table.ts';
import { findingBlocks } from './finding-items.ts';
import { NO_LIMITS } from './limits.ts';
import { code, listItem, type Markup, md, NOTHING, prose } from './markup.ts';
import { nextVersionCell } from './next-version-cell.ts';

/** Who is reached by effect, whom to tell, and the changes themselves. */
export function renderImpactMarkdown(report: ImpactReport): Markup[] {
  const { before, after, classification, consumers } = report;
  return [
    md`## Impact of ${prose(after.name)} ${before.version} → ${after.version}: ${classification}`,
    consumers.length === 0
      ? md`Nobody depends on it here.`
      : md`${consumers.length} ${consumers.length === 1 ? 'consumer' : 'consumers'}: ${countEffects(consumers)}.`,
    ...(report.nextVersion === null ? [] : [md`Next version: ${nextVersionCell(report)}`]),
    ...groupByEffect(consumers).map(({ effect, consumers: group }) => {
      return md`### ${EFFECT_TITLES[effect]} (${group.length})\n\n${consumerTable(group, consumers)}`;
    }),
    ...listed('Owners to notify', report.owners.map(ownerItem)),
    ...listed(
      'Not known',
      report.gaps.map((gap) => listItem(prose(gapText(gap)))),
    ),
    ...changeBlocks([changeGroup(report)], { limits: NO_LIMITS, isOpen: false }),
    ...findingBlocks(report.findings.map((finding) => ({ source: '', finding }))),
  ];
}

function changeGroup({ changes, before, after }: ImpactReport) {
  const failing = new Set<Change>(
    changes.filter(({ classification, waived }) => classification === 'BREAKING' && waived === undefined),
  );
  const versions = { before: before.version, after: after.version };
  return { changes, versions, failing, placeOf: () => NOTHING };
}

function ownerItem({ owner, contacts, services }: ImpactReport['owners'][number]): Markup {
  const addresses = contacts.length === 0 ? NOTHING : md` (${prose(contactsText(contacts))})`;
  return listItem(md`**${prose(owner)}**${addresses}: ${code(services.join(', '))}`);
}

function listed(title: string, items: readonly Markup[]): Markup[] {
  const [first, ...rest] = items;
  return first === undefined ? [] : [md`### ${title} (${items.length})\n\n${first}`, ...rest];
}
