import { compareText } from '../base/index.ts';
import type { PlatformOwner } from './model.ts';
import type { NamedService } from './services.ts';

interface OpenOwner {
  readonly contacts: Map<string, PlatformOwner['contacts'][number]>;
  readonly services: string[];
}

/** Who owns what, sorted by name; services that nobody owns are in no list. */
export function listOwners(services: readonly NamedService[]): readonly PlatformOwner[] {
  const owners = new Map<string, OpenOwner>();
  for (const { id, contract } of services) {
    if (contract.owner === undefined) continue;
    const owner: OpenOwner = owners.get(contract.owner) ?? { contacts: new Map(), services: [] };
    owner.services.push(id);
    for (const contact of contract.contacts) {
      owner.contacts.set(JSON.stringify([contact.type, contact.value, contact.purpose]), contact);
    }
    owners.set(contract.owner, owner);
  }
  return [...owners]
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, owner]) => ({ name, contacts: [...owner.contacts.values()], services: owner.services }));
}
