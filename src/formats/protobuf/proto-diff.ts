import type { Locatable } from '../../base/index.ts';
import type { ChangeCollector, protobufRules } from '../../rules/index.ts';
import type { RpcReach } from './rpc-reach.ts';
import type { ProtoSchema, SchemaElement } from './schema.ts';
import type { UnreadFiles } from './unread-files.ts';

/** The two sides of a comparison and the place for what differs. */
export interface ProtoDiff {
  readonly collector: ChangeCollector<typeof protobufRules>;
  readonly before: ProtoSchema;
  readonly after: ProtoSchema;
  readonly unread: UnreadFiles;
  readonly reach: { readonly before: RpcReach; readonly after: RpcReach };
}

/** A definition that both sides have. */
export interface Owner {
  /** `grpc.messages[Order]` */
  readonly path: string;
  /** `Order`, as messages name it. */
  readonly name: string;
  readonly beforeAt: Locatable;
  readonly afterAt: Locatable;
}

/** The items of two maps by name: in both, only in the first, only in the second; each in the order of the text. */
export function matchNames<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
): { readonly both: [string, T, T][]; readonly removed: [string, T][]; readonly added: [string, T][] } {
  const both: [string, T, T][] = [];
  const removed: [string, T][] = [];
  for (const [name, item] of before) {
    const other = after.get(name);
    if (other === undefined) removed.push([name, item]);
    else both.push([name, item, other]);
  }
  return { both, removed, added: [...after].filter(([name]) => !before.has(name)) };
}

/** Like {@link matchNames}, without what only seems to come or go because its file could not be read. */
export function matchDefinitions<T extends SchemaElement>(
  { unread }: ProtoDiff,
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
): ReturnType<typeof matchNames<T>> {
  const { both, removed, added } = matchNames(before, after);
  return {
    both,
    removed: removed.filter(([, definition]) => !unread.mayRemain(definition)),
    added: added.filter(([, definition]) => !unread.mayHaveBeen(definition)),
  };
}

/** Where the two sides as a whole begin: for what has no parent. */
export function rootPlaces({ before, after }: ProtoDiff): { beforeAt: Locatable; afterAt: Locatable } {
  return { beforeAt: before.root.package.at, afterAt: after.root.package.at };
}
