import { compareTypes } from './compare-types.ts';
import type { ProtoDiff } from './proto-diff.ts';
import type { SchemaType } from './schema.ts';

/** Why the removal of a message alone breaks no call; `undefined` when it may. */
export function reasonToDoWithout(diff: ProtoDiff, name: string): string | undefined {
  const { requests, responses } = diff.reach.before;
  const names = [...diff.before.messages.keys()].filter((item) => item === name || item.startsWith(`${name}.`));
  const reached = names.filter((item) => requests.has(item) || responses.has(item));
  if (reached.length === 0) return 'no rpc reaches it';
  const isReplaced = reached.every((item) => everyUseIsReplaced(diff, item));
  return isReplaced ? 'every use has a type of the same shape instead' : undefined;
}

function everyUseIsReplaced(diff: ProtoDiff, name: string): boolean {
  const names = withRemovedContainers(diff, name);
  const uses = [...rpcUses(diff), ...fieldUses(diff)].filter(([before]) => names.has(before.name));
  return uses.every(([before, after]) => after !== undefined && compareTypes(diff, before, after) === 'compatible');
}

/** A message inside one that is gone too is used where that one was used. */
function withRemovedContainers({ before, after }: ProtoDiff, name: string): ReadonlySet<string> {
  const names = new Set([name]);
  // A set hands out what is added to it while it is walked.
  for (const item of names) {
    for (const { name: container, fields } of before.messages.values()) {
      const hasItem = !after.messages.has(container) && [...fields.values()].some(({ type }) => type.name === item);
      if (hasItem) names.add(container);
    }
  }
  return names;
}

type Use = readonly [SchemaType, SchemaType | undefined];

function rpcUses({ before, after }: ProtoDiff): Use[] {
  return [...before.services].flatMap(([service, { rpcs }]) =>
    [...rpcs].flatMap(([name, rpc]): Use[] => {
      const other = after.services.get(service)?.rpcs.get(name);
      return [
        [rpc.request, other?.request],
        [rpc.response, other?.response],
      ];
    }),
  );
}

/** Fields of messages that both sides have. */
function fieldUses({ before, after }: ProtoDiff): Use[] {
  return [...before.messages].flatMap(([message, { fields }]) => {
    const other = after.messages.get(message);
    return other === undefined ? [] : [...fields].map(([name, { type }]): Use => [type, other.fields.get(name)?.type]);
  });
}
