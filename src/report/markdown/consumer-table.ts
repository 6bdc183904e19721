import type { ImpactConsumer } from '../impact-model.ts';
import { describeNeed, reasonText } from '../impact-text.ts';
import { code, type Markup, md, NOTHING, prose, type Table, table } from './markup.ts';

/** Longest reason and owner that a cell shows, in UTF-16 units. */
const MAX_CELL_LENGTH = 200;

/** A row for each consumer. */
export function consumerTable(consumers: readonly ImpactConsumer[]): Table {
  return table(['Consumer', 'Needs it', 'Why', 'Owner'], consumers.map(rowOf));
}

function rowOf(consumer: ImpactConsumer): Markup[] {
  const { name, version, owner } = consumer;
  return [
    code(`${name}@${version}`),
    md`${describeNeed(consumer)}`,
    prose(reasonText(consumer), MAX_CELL_LENGTH),
    owner === undefined ? NOTHING : prose(owner, MAX_CELL_LENGTH),
  ];
}
