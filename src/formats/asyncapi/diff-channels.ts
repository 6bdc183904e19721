import { equalValues } from '../../base/index.ts';
import type { DocumentNode } from '../../document/index.ts';
import { diffBindings } from './diff-bindings.ts';
import { diffParameters } from './diff-parameters.ts';
import type { EventChannel, EventDocument } from './event-model.ts';
import { type Matches, matchEntries } from './match-entries.ts';
import { isSameValue, type Judge, judgeMembers, parentsOf, placeOf } from './members.ts';
import type { Site, Walk } from './walk.ts';

/** Judged by the address, by operations, or by messages. */
const ELSEWHERE = new Set(['messages', 'publish', 'subscribe']);

/** Compares the channels of two documents and says which of them are the same. */
export function diffChannels(walk: Walk): Matches<EventChannel> {
  const matches = matchEntries(walk.before.channels, walk.after.channels, [
    (channel) => channel.key,
    (channel) => channel.address,
    (channel) => (channel.address === undefined ? undefined : withoutNames(channel.address)),
  ]);
  for (const channel of matches.removed) {
    const place = { path: siteOf(channel).path, type: 'removed', before: channel.key } as const;
    const places = { beforeAt: channel.part.holder, afterAt: listOf(walk.after) };
    walk.recorder.add('asyncapi/channel-removed', { channel: channel.key }, { ...place, ...places });
    walk.markRemoved(channel.part.holder);
  }
  for (const [before, after] of matches.both) {
    const isUnread = before.part.node === undefined || after.part.node === undefined;
    walk.recorder.unread(isUnread, () => diffChannel(walk, before, after));
  }
  for (const channel of matches.added) {
    const place = { path: siteOf(channel).path, type: 'added', after: channel.key } as const;
    const places = { beforeAt: listOf(walk.before), afterAt: channel.part.holder };
    walk.recorder.add('asyncapi/channel-added', { channel: channel.key }, { ...place, ...places });
    walk.markAdded(channel.part.holder);
  }
  return matches;
}

/** How change paths and messages name a channel. */
export function siteOf(channel: EventChannel): Site {
  return { path: `asyncapi.channels[${channel.key}]`, owner: `channel ${channel.key}` };
}

function listOf(document: EventDocument): DocumentNode {
  return document.root.get('channels') ?? document.root;
}

function diffChannel(walk: Walk, before: EventChannel, after: EventChannel): void {
  const site = siteOf(before);
  diffAddress(walk, before, after, site);
  const judges = new Map<string, Judge>([
    // Compared above, because in AsyncAPI 2 the key is the address.
    ['address', () => undefined],
    ['bindings', () => diffBindings(walk, before.part, after.part, site)],
    ['parameters', (_, sides) => diffParameters(walk, before.key, sides, site)],
    ['servers', judgeServers(before.key)],
  ]);
  judgeMembers(walk, before.part, after.part, site, judges, ELSEWHERE);
  if (before.key !== after.key) walk.settleRenamed(before.part.holder, after.part.holder);
}

function diffAddress(walk: Walk, before: EventChannel, after: EventChannel, site: Site): void {
  const channel = before.key;
  const parents = parentsOf(before.part, after.part);
  const values = { before: before.address ?? 'unknown', after: after.address ?? 'unknown' };
  const beforeAt = before.part.get('address') ?? parents.before;
  const afterAt = after.part.get('address') ?? parents.after;
  const place = { path: `${site.path}.address`, type: 'modified', ...values, beforeAt, afterAt } as const;
  if (before.address !== after.address) walk.recorder.add(addressRule(before, after), { channel, ...values }, place);
  // The key of a 2.x channel is its address and no name: nothing was renamed when it goes.
  else if (before.key !== after.key && walk.isSameMajor) {
    const keys = { before: before.key, after: after.key };
    const renamed = { path: site.path, type: 'modified', ...keys, beforeAt: before.part.holder } as const;
    walk.recorder.add('asyncapi/channel-renamed', { channel, ...keys }, { ...renamed, afterAt: after.part.holder });
  }
}

function addressRule(before: EventChannel, after: EventChannel) {
  if (before.address === undefined || after.address === undefined) return 'asyncapi/channel-address-undecided';
  return withoutNames(before.address) === withoutNames(after.address)
    ? 'asyncapi/channel-parameter-renamed'
    : 'asyncapi/channel-address-changed';
}

/** The name of a parameter is never sent, its place is. */
function withoutNames(address: string): string {
  return address.replace(/\{[^{}]*\}/g, '{}');
}

/** 2.x lists names of servers, 3.x references to them; no list means all. */
function judgeServers(channel: string): Judge {
  return (walk, sides, site) => {
    const [before, after] = [sides.before, sides.after].map(serverNames);
    if (isSameValue(sides) || equalValues(before, after)) return;
    walk.recorder.add('asyncapi/channel-servers-changed', { channel }, placeOf(sides, `${site.path}.servers`));
  };
}

function serverNames(list: DocumentNode | undefined): string[] | undefined {
  return list
    ?.items()
    .map((item) => item.text ?? item.get('$ref')?.text?.split('/').at(-1) ?? '')
    .sort();
}
