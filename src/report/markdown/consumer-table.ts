import type { ImpactConsumer } from '../impact-model.ts';
import { createConsumerNames, describeNeed, reasonText } from '../impact-text.ts';
import { code, type Markup, md, NOTHING, prose, type Table, table } from './markup.ts';

/** Longest reason and owner that a cell shows, in UTF-16 units. */
const MAX_CELL_LENGTH = 200;

/** A row for each consumer. @param all what is listed together, so that none is taken for another */
export function consumerTable(consumers: readonly ImpactConsumer[], all: readonly ImpactConsumer[]): Table {
  const nameOf = createConsumerNames(all);
  return table(
    ['Consumer', 'Needs it', 'Why', 'Owner'],
    consumers.map((consumer) => rowOf(consumer, nameOf(consumer))),
  );
}

function rowOf(consumer: ImpactConsumer, name: string): Markup[] {
  const { owner } = consumer;
  return [
    code(name),
    md`${describeNeed(consumer)}`,
    prose(reasonText(consumer), MAX_CELL_LENGTH),
    owner === undefined ? NOTHING : prose(owner, MAX_CELL_LENGTH),
  ];
}
