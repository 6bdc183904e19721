import type { DocumentNode } from '../../document/index.ts';
import { addUndecided } from './add-undecided.ts';
import { compareRest } from './compare-rest.ts';
import type { JudgedNodes } from './judged-nodes.ts';
import type { SchemaPair } from './schema-pair.ts';
import type { SchemaView } from './schema-view.ts';

/** The schemas of a list's items: one for each of the first, one for all that follow. */
interface ItemSchemas {
  readonly prefixKeyword: string;
  readonly prefix: DocumentNode | undefined;
  readonly restKeyword: string;
  readonly rest: DocumentNode | undefined;
}

/** Compares items, whether the first ones are in `prefixItems` or, before 2020-12, in a list under `items`. */
export function compareArrays(pair: SchemaPair, judged: JudgedNodes): void {
  const before = readItems(pair.before);
  const after = readItems(pair.after);
  comparePrefix(pair, before, after, judged);
  const keyword = after.rest === undefined ? before.restKeyword : after.restKeyword;
  compareRest(pair, { keyword, subject: '[]', opensToSchema: true }, before.rest, after.rest, judged);
  compareLeftOvers(pair, before, after, judged);
}

function readItems(view: SchemaView): ItemSchemas {
  const items = view.get('items');
  const prefix = view.get('prefixItems');
  if (prefix === undefined && items?.isList) {
    const rest = view.get('additionalItems');
    return { prefixKeyword: 'items', prefix: items, restKeyword: 'additionalItems', rest };
  }
  return { prefixKeyword: 'prefixItems', prefix, restKeyword: 'items', rest: items };
}

function comparePrefix(pair: SchemaPair, before: ItemSchemas, after: ItemSchemas, judged: JudgedNodes): void {
  if ([before.prefix, after.prefix].some((node) => node !== undefined && !node.isList)) {
    addUndecided(pair, 'prefixItems');
    judged.addWhole(before.prefix, after.prefix);
    return;
  }
  const beforeItems = before.prefix?.items() ?? [];
  const afterItems = after.prefix?.items() ?? [];
  const keyword = after.prefix === undefined ? before.prefixKeyword : after.prefixKeyword;
  if (before.prefix === undefined || after.prefix === undefined || before.prefixKeyword !== after.prefixKeyword) {
    judged.addWhole(before.prefix, after.prefix);
  }
  for (let index = 0; index < Math.max(beforeItems.length, afterItems.length); index++) {
    const tail = `.${keyword}[${index}]`;
    const [beforeAt, afterAt] = [beforeItems[index], afterItems[index]];
    if (beforeAt !== undefined && afterAt !== undefined) {
      pair.addEdge({ tail, subject: `[${index}]`, before: beforeAt, after: afterAt });
    } else {
      judged.addWhole(beforeAt, afterAt);
      pair.addDelta('schema-changed', { keyword, tail, subject: `[${index}]`, beforeAt, afterAt });
    }
  }
}

/** Where the keywords of two drafts are mixed, those that {@link readItems} did not read are compared by value. */
function compareLeftOvers(pair: SchemaPair, before: ItemSchemas, after: ItemSchemas, judged: JudgedNodes): void {
  const keyword = 'additionalItems';
  const isRead = before.restKeyword === keyword || after.restKeyword === keyword;
  if (isRead) return;
  addUndecided(pair, keyword);
  judged.addWhole(pair.before.get(keyword), pair.after.get(keyword));
}
