import type { Contract } from '../../contract/index.ts';
import { always, compareField, type FieldRules, slotAt } from '../compare-field.ts';
import { pairByKey } from '../pair.ts';
import { type ContractChanges, type ContractPair, fieldSection } from '../section.ts';

const OWNER = always('contract/owner-changed');

/** Name, version, owner, image and chart of the service. */
export const compareService = fieldSection('contract', (pair, changes) => {
  const compare = (path: string, rules: FieldRules): void => {
    const parts = path.split('.');
    compareField(pair, changes, { path, rules }, slotAt(pair.before.root, ...parts), slotAt(pair.after.root, ...parts));
  };
  compare('service.name', always('contract/service-name-changed'));
  compare('service.version', always('contract/service-version-changed'));
  compareOwner(pair, changes);
  for (const path of ['service.image.ref', 'service.image.private']) compare(path, always('contract/image-changed'));
  for (const path of ['service.chart.ref', 'service.chart.version']) compare(path, always('contract/chart-changed'));
});

/** An owner that is a text on one side is compared as a whole, two structured ones part by part. */
function compareOwner(pair: ContractPair, changes: ContractChanges): void {
  const before = slotAt(pair.before.root, 'service', 'owner');
  const after = slotAt(pair.after.root, 'service', 'owner');
  if (!before.node?.isMap || !after.node?.isMap) {
    compareField(pair, changes, { path: 'service.owner', rules: OWNER }, before, after);
    return;
  }
  for (const part of ['team', 'dri']) {
    const field = { path: `service.owner.${part}`, rules: OWNER };
    compareField(pair, changes, field, slotAt(before.node, part), slotAt(after.node, part));
  }
  compareContacts(pair, changes);
}

/** Contacts are a set: each is known by its type and value. */
function compareContacts(pair: ContractPair, changes: ContractChanges): void {
  const contactsOf = (contract: Contract) => contract.service.owner?.contacts ?? [];
  const parentOf = (contract: Contract) => contract.service.owner?.node ?? contract.root;
  const pairs = pairByKey(contactsOf(pair.before), contactsOf(pair.after), ({ type, value }) => `${type}:${value}`);
  const pathOf = ({ type, value }: { type: string; value: string }) => `service.owner.contacts[${type}:${value}]`;
  const [beforeParent, afterParent] = [parentOf(pair.before), parentOf(pair.after)];
  for (const contact of pairs.removed) {
    const slots = [
      { node: contact.node, parent: beforeParent },
      { node: undefined, parent: afterParent },
    ] as const;
    compareField(pair, changes, { path: pathOf(contact), rules: OWNER, read: summarize }, ...slots);
  }
  for (const contact of pairs.added) {
    const slots = [
      { node: undefined, parent: beforeParent },
      { node: contact.node, parent: afterParent },
    ] as const;
    compareField(pair, changes, { path: pathOf(contact), rules: OWNER, read: summarize }, ...slots);
  }
  for (const { before, after } of pairs.both) {
    const field = { path: pathOf(before), rules: OWNER };
    compareField(pair, changes, field, slotAt(before.node, 'purpose'), slotAt(after.node, 'purpose'));
    for (const part of ['type', 'value']) pair.coverage.mark(before.node.get(part), after.node.get(part));
  }
}

function summarize(contact: unknown): unknown {
  const { type, value } = (contact ?? {}) as { type?: unknown; value?: unknown };
  return contact === undefined ? undefined : `${String(type)}:${String(value)}`;
}
