import { compareText } from '../../base/index.ts';
import { compareTypes } from './compare-types.ts';
import { diffOptions, placeOption } from './diff-options.ts';
import { matchDefinitions, matchNames, type Owner, type ProtoDiff, rootPlaces } from './proto-diff.ts';
import { displayName, type SchemaOption, type SchemaRpc, type SchemaService, type SchemaType } from './schema.ts';

const HTTP = '(google.api.http)';
const IDEMPOTENCY = 'idempotency_level';
const TYPE_RULES = {
  compatible: 'protobuf/rpc-type-renamed',
  undecided: 'protobuf/rpc-type-undecided',
  changed: 'protobuf/rpc-type-changed',
} as const;

/** Compares which services there are and the methods of those that both sides have. */
export function diffServices(diff: ProtoDiff): void {
  const { both, removed, added } = matchDefinitions(diff, diff.before.services, diff.after.services);
  const places = rootPlaces(diff);
  for (const [name, { at }] of removed) {
    const service = displayName(name);
    const place = { path: `grpc.services[${service}]`, type: 'removed', before: service } as const;
    diff.collector.add('protobuf/service-removed', { service }, { ...place, ...places, beforeAt: at });
  }
  for (const [, before, after] of both) diffService(diff, before, after);
  for (const [name, { at }] of added) {
    const service = displayName(name);
    const place = { path: `grpc.services[${service}]`, type: 'added', after: service } as const;
    diff.collector.add('protobuf/service-added', { service }, { ...place, ...places, afterAt: at });
  }
}

function diffService(diff: ProtoDiff, before: SchemaService, after: SchemaService): void {
  const service = displayName(before.name);
  const places = { beforeAt: before.at, afterAt: after.at };
  diffOptions(
    diff,
    { path: `grpc.services[${service}]`, name: `service ${service}`, ...places },
    before.options,
    after.options,
  );
  const { both, removed, added } = matchNames(before.rpcs, after.rpcs);
  for (const [name, { at }] of removed) {
    const rpc = `${service}.${name}`;
    const place = { path: `grpc.rpcs[${rpc}]`, type: 'removed', before: rpc } as const;
    diff.collector.add('protobuf/rpc-removed', { rpc }, { ...place, ...places, beforeAt: at });
  }
  for (const [name, old, current] of both) {
    const rpc = `${service}.${name}`;
    diffRpc(diff, { path: `grpc.rpcs[${rpc}]`, name: rpc, beforeAt: old.at, afterAt: current.at }, old, current);
  }
  for (const [name, { at }] of added) {
    const rpc = `${service}.${name}`;
    const place = { path: `grpc.rpcs[${rpc}]`, type: 'added', after: rpc } as const;
    diff.collector.add('protobuf/rpc-added', { rpc }, { ...place, ...places, afterAt: at });
  }
}

function diffRpc(diff: ProtoDiff, owner: Owner, before: SchemaRpc, after: SchemaRpc): void {
  diffSide(diff, owner, 'request', before.request, after.request);
  diffSide(diff, owner, 'response', before.response, after.response);
  diffStreaming(diff, owner, 'request', before.clientStreaming, after.clientStreaming);
  diffStreaming(diff, owner, 'response', before.serverStreaming, after.serverStreaming);
  diffIdempotency(diff, owner, before.options.get(IDEMPOTENCY), after.options.get(IDEMPOTENCY));
  diffHttp(diff, owner, before, after);
  const named = { ...owner, name: `rpc ${owner.name}` };
  diffOptions(diff, named, before.options, after.options, (name) => name === IDEMPOTENCY || isHttp(name));
}

function diffSide(
  diff: ProtoDiff,
  owner: Owner,
  side: 'request' | 'response',
  before: SchemaType,
  after: SchemaType,
): void {
  const verdict = compareTypes(diff, before, after);
  if (verdict === 'same') return;
  const values = { before: displayName(before.name), after: displayName(after.name) };
  const place = { path: `${owner.path}.${side}`, type: 'modified', ...values } as const;
  const args = { rpc: owner.name, side, ...values };
  diff.collector.add(TYPE_RULES[verdict], args, { ...place, beforeAt: before.at, afterAt: after.at });
}

function diffStreaming(
  diff: ProtoDiff,
  owner: Owner,
  side: 'request' | 'response',
  before: boolean,
  after: boolean,
): void {
  if (before === after) return;
  const spell = (streaming: boolean) => (streaming ? 'a stream' : 'a single message');
  const values = { before: spell(before), after: spell(after) };
  diff.collector.add(
    'protobuf/rpc-streaming-changed',
    { rpc: owner.name, side, ...values },
    {
      path: `${owner.path}.${side}.streaming`,
      type: 'modified',
      ...values,
      beforeAt: owner.beforeAt,
      afterAt: owner.afterAt,
    },
  );
}

function diffIdempotency(
  diff: ProtoDiff,
  owner: Owner,
  before: SchemaOption | undefined,
  after: SchemaOption | undefined,
): void {
  if (before?.value === after?.value) return;
  const unknown = 'IDEMPOTENCY_UNKNOWN';
  const args = { rpc: owner.name, before: before?.value ?? unknown, after: after?.value ?? unknown };
  const isGain = args.before === unknown || (args.before === 'IDEMPOTENT' && args.after === 'NO_SIDE_EFFECTS');
  const rule = isGain ? 'protobuf/rpc-idempotency-strengthened' : 'protobuf/rpc-idempotency-weakened';
  diff.collector.add(rule, args, placeOption(owner, IDEMPOTENCY, before, after));
}

function isHttp(name: string): boolean {
  return name === HTTP || name.startsWith(`${HTTP}.`);
}

/** One change for the whole mapping, whichever of its parts are written as options of their own. */
function diffHttp(diff: ProtoDiff, owner: Owner, before: SchemaRpc, after: SchemaRpc): void {
  const old = httpMapping(before);
  const current = httpMapping(after);
  if (old?.value === current?.value) return;
  const place = placeOption(owner, HTTP, old, current);
  diff.collector.add('protobuf/rpc-http-mapping-changed', { rpc: owner.name }, place);
}

function httpMapping(rpc: SchemaRpc): SchemaOption | undefined {
  const parts = [...rpc.options].filter(([name]) => isHttp(name)).sort(([a], [b]) => compareText(a, b));
  const first = parts[0];
  if (first === undefined) return undefined;
  const value = parts.map(([name, option]) => `${name.slice(HTTP.length)} ${option.value}`.trim()).join(' ');
  return { value, at: first[1].at };
}
