import { diffBindings } from './diff-bindings.ts';
import { judgeSecurity } from './diff-security.ts';
import type { EventDocument, EventServer } from './event-model.ts';
import { matchEntries } from './match-entries.ts';
import {
  isProse,
  isSameValue,
  type Judge,
  judgeMembers,
  openSides,
  parentsOf,
  placeOf,
  type Sides,
  valueText,
} from './members.ts';
import type { Site, Walk } from './walk.ts';

/** Compares the servers of two documents. */
export function diffServers(walk: Walk): void {
  const { both, removed, added } = matchEntries(walk.before.servers, walk.after.servers, [
    (server) => server.key,
    (server) => `${server.part.get('protocol')?.text} ${normalAddress(server)}`,
  ]);
  for (const server of removed) {
    const place = { ...siteOf(server), type: 'removed', before: server.key } as const;
    const places = { beforeAt: server.part.holder, afterAt: listOf(walk.after) };
    walk.recorder.add('asyncapi/server-removed', { server: server.key }, { ...place, ...places });
    walk.markRemoved(server.part.holder);
  }
  for (const [before, after] of both) {
    const isUnread = before.part.node === undefined || after.part.node === undefined;
    walk.recorder.unread(isUnread, () => diffServer(walk, before, after));
  }
  for (const server of added) {
    const place = { ...siteOf(server), type: 'added', after: server.key } as const;
    const places = { beforeAt: listOf(walk.before), afterAt: server.part.holder };
    walk.recorder.add('asyncapi/server-added', { server: server.key }, { ...place, ...places });
    walk.markAdded(server.part.holder);
  }
}

function siteOf(server: EventServer): Site {
  return { path: `asyncapi.servers[${server.key}]`, owner: `server ${server.key}` };
}

function listOf(document: EventDocument) {
  return document.root.get('servers') ?? document.root;
}

/** The protocol has a member of its own; only 2.x repeats it in the address. */
function normalAddress(server: EventServer): string {
  return server.address.replace(/^[^/:{}]+:\/\//, '').replace(/\/$/, '');
}

function diffServer(walk: Walk, before: EventServer, after: EventServer): void {
  const site = siteOf(before);
  if (before.key !== after.key) reportRenamed(walk, before, after);
  diffAddress(walk, before, after, site);
  const judgeBindings: Judge = () => diffBindings(walk, before.part, after.part, site);
  judgeMembers(walk, before.part, after.part, site, new Map([...JUDGES, ['bindings', judgeBindings]]));
  if (before.key !== after.key) walk.settleRenamed(before.part.holder, after.part.holder);
}

function reportRenamed(walk: Walk, before: EventServer, after: EventServer): void {
  const values = { before: before.key, after: after.key };
  const places = { beforeAt: before.part.holder, afterAt: after.part.holder };
  walk.recorder.add('asyncapi/server-renamed', values, { ...siteOf(before), type: 'modified', ...values, ...places });
}

function diffAddress(walk: Walk, before: EventServer, after: EventServer, site: Site): void {
  const text = walk.isSameMajor ? (server: EventServer) => server.address : normalAddress;
  const values = { before: text(before), after: text(after) };
  if (values.before === values.after) return;
  const parents = parentsOf(before.part, after.part);
  const beforeAt = before.part.get('url') ?? before.part.get('host') ?? parents.before;
  const afterAt = after.part.get('url') ?? after.part.get('host') ?? parents.after;
  const place = { path: `${site.path}.address`, type: 'modified', ...values, beforeAt, afterAt } as const;
  walk.recorder.add('asyncapi/server-address-changed', { server: before.key, ...values }, place);
}

/** Judged by the address that they make up. */
const judgeAddress: Judge = () => undefined;

function judgeText(rule: 'asyncapi/server-protocol-changed' | 'asyncapi/server-protocol-version-changed'): Judge {
  return (walk, sides, site) => {
    if (isSameValue(sides)) return;
    const server = site.owner.replace(/^server /, '');
    const args = { server, before: valueText(sides.before), after: valueText(sides.after) };
    const name = rule === 'asyncapi/server-protocol-changed' ? 'protocol' : 'protocolVersion';
    walk.recorder.add(rule, args, placeOf(sides, `${site.path}.${name}`));
  };
}

/** Variables stand for parts of the address: other values are other addresses. */
const judgeVariables: Judge = (walk, sides, site) => {
  const { before, after } = openSides(walk, sides);
  const parents = { before: before?.node ?? sides.parents.before, after: after?.node ?? sides.parents.after };
  const owner = `variables of ${site.owner}`;
  for (const name of new Set([...(before?.names() ?? []), ...(after?.names() ?? [])])) {
    const inner = { before: before?.get(name), after: after?.get(name), parents };
    judgeVariable(walk, inner, { path: `${site.path}.variables[${name}]`, owner }, site.owner.replace(/^server /, ''));
  }
};

function judgeVariable(walk: Walk, sides: Sides, site: Site, server: string): void {
  if (sides.before === undefined || sides.after === undefined) {
    walk.recorder.add('asyncapi/server-variables-changed', { server }, placeOf(sides, site.path));
    return;
  }
  const { before, after } = openSides(walk, sides);
  if (before === undefined || after === undefined) return;
  const judge = (name: string): Judge => {
    return (_, member) => {
      const place = placeOf(member, `${site.path}.${name}`);
      if (!isSameValue(member)) walk.recorder.add('asyncapi/server-variables-changed', { server }, place);
    };
  };
  const names = [...before.names(), ...after.names()].filter((name) => !isProse(name));
  judgeMembers(walk, before, after, site, new Map(names.map((name) => [name, judge(name)])));
}

const JUDGES: ReadonlyMap<string, Judge> = new Map([
  ['url', judgeAddress],
  ['host', judgeAddress],
  ['pathname', judgeAddress],
  ['protocol', judgeText('asyncapi/server-protocol-changed')],
  ['protocolVersion', judgeText('asyncapi/server-protocol-version-changed')],
  ['variables', judgeVariables],
  ['security', judgeSecurity],
]);
