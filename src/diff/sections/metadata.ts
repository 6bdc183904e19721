import { always, compareField, slotAt } from '../compare-field.ts';
import { fieldSection } from '../section.ts';

const RULES = always('contract/metadata-changed');

/** Free facts about the service, compared name by name. */
export const compareMetadata = fieldSection('metadata', (pair, changes) => {
  const before = slotAt(pair.before.root, 'metadata');
  const after = slotAt(pair.after.root, 'metadata');
  const names = new Set([...(before.node?.keys() ?? []), ...(after.node?.keys() ?? [])]);
  for (const name of names) {
    const field = { path: `metadata[${name}]`, rules: RULES };
    const slotOf = (slot: typeof before) => slotAt(slot.node ?? slot.parent, ...(slot.node ? [name] : ['metadata']));
    compareField(pair, changes, field, slotOf(before), slotOf(after));
  }
});
