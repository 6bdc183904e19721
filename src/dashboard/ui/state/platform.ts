import type { PlatformDocument, PlatformEdge, PlatformFinding, PlatformOwner, PlatformService } from '../../model.ts';
import { addressable } from './route.ts';

/** The platform with what views look up in it; names and ids may come from an address. */
export interface Platform {
  readonly document: PlatformDocument;
  service(id: string): PlatformService | undefined;
  /** What a service needs, in the order in which it says so. */
  needsOf(id: string): readonly PlatformEdge[];
  /** Who needs a service. */
  usersOf(id: string): readonly PlatformEdge[];
  findingsOf(id: string): readonly PlatformFinding[];
  /** Every version of a service that is part of the platform. */
  versionsOf(name: string): readonly PlatformService[];
  /** The same by the key of its history, which tells services of one name apart; by the name where no key is given. */
  sharingHistory(subject: string): readonly PlatformService[];
  owner(name: string): PlatformOwner | undefined;
}

/** Builds the look-ups once; the document stays as it is. */
export function createPlatform(document: PlatformDocument): Platform {
  const { services, edges, findings, owners } = document;
  const byId = new Map(services.map((service) => [addressable(service.id), service]));
  const byOwner = new Map(owners.map((owner) => [addressable(owner.name), owner]));
  const needs = group(edges, ({ from }) => [from]);
  const users = group(edges, ({ to }) => (to === undefined ? [] : [to]));
  const troubles = group(findings, ({ services: ids }) => ids.map(addressable));
  const versions = group(services, ({ name }) => [addressable(name)]);
  const versionsOf = (name: string): readonly PlatformService[] => versions.get(addressable(name)) ?? [];
  const histories = group(services, ({ history }) => [history]);
  return {
    document,
    service: (id) => byId.get(addressable(id)),
    needsOf: (id) => needs.get(id) ?? [],
    usersOf: (id) => users.get(id) ?? [],
    findingsOf: (id) => troubles.get(addressable(id)) ?? [],
    versionsOf,
    sharingHistory: (subject) =>
      histories.get(subject) ?? histories.get(versionsOf(subject).at(-1)?.history ?? '') ?? [],
    owner: (name) => byOwner.get(addressable(name)),
  };
}

/** Lists of items by key; an item may have several keys, each counts once. */
export function group<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const list = groups.get(key);
      if (list === undefined) groups.set(key, [item]);
      else list.push(item);
    }
  }
  return groups;
}
