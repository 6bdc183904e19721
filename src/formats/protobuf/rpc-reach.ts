import type { ProtoSchema } from './schema.ts';

/** Names of the messages and enums that calls carry, directly or inside something else. */
export interface RpcReach {
  readonly requests: ReadonlySet<string>;
  readonly responses: ReadonlySet<string>;
}

/** Follows the types of all rpcs; a stream carries what a single message does. */
export function computeReach(schema: ProtoSchema): RpcReach {
  const rpcs = [...schema.services.values()].flatMap((service) => [...service.rpcs.values()]);
  return {
    requests: reachFrom(
      schema,
      rpcs.map(({ request }) => request.name),
    ),
    responses: reachFrom(
      schema,
      rpcs.map(({ response }) => response.name),
    ),
  };
}

function reachFrom(schema: ProtoSchema, starts: readonly string[]): ReadonlySet<string> {
  const reached = new Set(starts);
  // A set hands out what is added to it while it is walked.
  for (const name of reached) {
    const fields = [schema.messages.get(name), schema.extensions.get(name)].flatMap((part) => [
      ...(part?.fields.values() ?? []),
    ]);
    for (const { type } of fields) if (type.kind !== 'scalar') reached.add(type.name);
  }
  return reached;
}
