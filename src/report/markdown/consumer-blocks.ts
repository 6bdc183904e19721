import { consumersTitle } from '../impact-text.ts';
import type { CheckResult } from '../model.ts';
import { shownBundle } from '../shown-name.ts';
import { consumerTable } from './consumer-table.ts';
import { type Markup, md, prose } from './markup.ts';
import type { View } from './view.ts';

/** Longest name of a service above its consumers, in UTF-16 units. */
const MAX_NAME_LENGTH = 100;
/** Longest way out. */
const MAX_HINT_LENGTH = 500;

/** Who would pick up what may break them, and whose they are: a table for each service that has such consumers. */
export function consumerBlocks(results: readonly CheckResult[], { limits }: View): Markup[] {
  return results.flatMap((result) => {
    const { consumers = [], moreConsumers = 0 } = result;
    if (consumers.length === 0) return [];
    const title = md`### ${consumersTitle(result)}: ${prose(shownBundle(result, ' '), MAX_NAME_LENGTH)}`;
    const hint = result.hint === undefined ? md`` : md`\n\n${prose(result.hint, MAX_HINT_LENGTH)}`;
    const rows = consumers.slice(0, limits.consumers);
    if (rows.length === 0) return [md`${title}${hint}`];
    const left = consumers.length - rows.length + moreConsumers;
    return [md`${title}${hint}\n\n${consumerTable(rows, consumers)}`, ...(left === 0 ? [] : [md`… and ${left} more`])];
  });
}
