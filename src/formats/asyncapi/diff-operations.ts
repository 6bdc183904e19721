import type { DocumentNode } from '../../document/index.ts';
import { diffBindings } from './diff-bindings.ts';
import { diffMessages } from './diff-messages.ts';
import { diffReply } from './diff-reply.ts';
import { judgeSecurity } from './diff-security.ts';
import type { EventChannel, EventDocument, EventOperation } from './event-model.ts';
import { type Matches, matchEntries } from './match-entries.ts';
import { type Judge, judgeMembers, parentsOf } from './members.ts';
import type { Site, Walk } from './walk.ts';

/** Compares what the service sends and receives, and says which operations are the same. */
export function diffOperations(walk: Walk, channels: Matches<EventChannel>): void {
  const { both, removed, added } = matchOperations(walk, channels);
  for (const operation of removed) reportRemoved(walk, operation, channels);
  for (const [before, after] of both) {
    const isUnread = before.part.node === undefined || after.part.node === undefined;
    walk.recorder.within(before.key, () => {
      walk.recorder.unread(isUnread, () => diffOperation(walk, before, after, channels));
    });
  }
  for (const operation of added) reportAdded(walk, operation, channels);
}

function matchOperations(walk: Walk, channels: Matches<EventChannel>): Matches<EventOperation> {
  const counterparts = new Map(channels.both.map(([before, after]) => [after, before]));
  const channelOf = (operation: EventOperation, side: 'before' | 'after'): string | undefined => {
    const channel = operation.channel;
    return (side === 'after' && channel !== undefined ? (counterparts.get(channel) ?? channel) : channel)?.key;
  };
  return matchEntries(walk.before.operations, walk.after.operations, [
    (operation) => operation.key,
    (operation, side) => {
      const channel = channelOf(operation, side);
      return channel === undefined ? undefined : `${operation.action} ${channel}`;
    },
    // Authors of 2.x documents mean either direction, so a document that moved to 3.x may name the other one.
    (operation, side) => (walk.isSameMajor ? undefined : channelOf(operation, side)),
  ]);
}

function siteOf(operation: EventOperation): Site {
  return { path: `asyncapi.operations[${operation.key}]`, owner: `operation ${operation.key}` };
}

/** In 2.x an operation stands inside its channel and comes and goes with it. */
function isInside(operation: EventOperation, document: EventDocument, channels: readonly EventChannel[]): boolean {
  return document.major === '2' && operation.channel !== undefined && channels.includes(operation.channel);
}

function reportRemoved(walk: Walk, operation: EventOperation, channels: Matches<EventChannel>): void {
  if (isInside(operation, walk.before, channels.removed)) return;
  const place = { path: siteOf(operation).path, type: 'removed', before: operation.key } as const;
  const places = { beforeAt: operation.part.holder, afterAt: listOf(walk.after) };
  // Operations of 2.x stand inside their channel, which may be behind a reference that leads nowhere.
  const partner = channels.both.find(([channel]) => channel === operation.channel)?.[1];
  walk.recorder.unread(partner !== undefined && partner.part.node === undefined, () => {
    walk.recorder.add('asyncapi/operation-removed', { operation: operation.key }, { ...place, ...places });
  });
  walk.markRemoved(operation.part.holder);
}

function reportAdded(walk: Walk, operation: EventOperation, channels: Matches<EventChannel>): void {
  if (isInside(operation, walk.after, channels.added)) return;
  const place = { path: siteOf(operation).path, type: 'added', after: operation.key } as const;
  const places = { beforeAt: listOf(walk.before), afterAt: operation.part.holder };
  const partner = channels.both.find(([, channel]) => channel === operation.channel)?.[0];
  walk.recorder.unread(partner !== undefined && partner.part.node === undefined, () => {
    walk.recorder.add('asyncapi/operation-added', { operation: operation.key }, { ...place, ...places });
  });
  walk.markAdded(operation.part.holder);
}

function listOf({ root, major }: EventDocument): DocumentNode {
  return root.get(major === '3' ? 'operations' : 'channels') ?? root;
}

function diffOperation(
  walk: Walk,
  before: EventOperation,
  after: EventOperation,
  channels: Matches<EventChannel>,
): void {
  const site = siteOf(before);
  reportRenamed(walk, before, after, site);
  const isFlipped = before.action !== after.action;
  if (isFlipped) reportFlipped(walk, before, after, site);
  const isElsewhere: Judge = () => undefined;
  const judges = new Map<string, Judge>([
    // An operationId is the key of a 2.x operation.
    ...['action', 'operationId'].map((name) => [name, isElsewhere] as const),
    ['channel', () => diffChannelOf(walk, before, after, channels, site)],
    ['security', judgeSecurity],
    ['bindings', () => diffBindings(walk, before.part, after.part, site)],
    ['reply', (_, sides) => diffReply(walk, before, after, sides, channels, site)],
    // A list of references; what they lead to is compared below.
    ...(walk.before.major === '3' ? [['messages', isElsewhere] as const] : []),
  ]);
  judgeMembers(walk, before.part, after.part, site, judges, new Set(['message']));
  const flow = walk.flowOf(before.action);
  diffMessages(walk, before, after, site, isFlipped ? { ...flow, certainty: 'either' } : flow);
  if (before.key !== after.key && walk.before.major === '3') {
    walk.settleRenamed(before.part.holder, after.part.holder);
  }
}

function reportRenamed(walk: Walk, before: EventOperation, after: EventOperation, site: Site): void {
  if (before.key === after.key) return;
  const values = { before: before.key, after: after.key };
  const beforeAt = before.part.get('operationId') ?? before.part.holder;
  const afterAt = after.part.get('operationId') ?? after.part.holder;
  const place = { path: site.path, type: 'modified', ...values, beforeAt, afterAt } as const;
  walk.recorder.add('asyncapi/operation-renamed', values, place);
}

function reportFlipped(walk: Walk, before: EventOperation, after: EventOperation, site: Site): void {
  const values = { before: before.action, after: after.action };
  const parents = parentsOf(before.part, after.part);
  const beforeAt = before.part.get('action') ?? parents.before;
  const afterAt = after.part.get('action') ?? parents.after;
  const place = { path: `${site.path}.action`, type: 'modified', ...values, beforeAt, afterAt } as const;
  const args = { operation: before.key, ...values };
  walk.recorder.add('asyncapi/operation-action-changed', args, place, !walk.isSameMajor);
}

function diffChannelOf(
  walk: Walk,
  before: EventOperation,
  after: EventOperation,
  channels: Matches<EventChannel>,
  site: Site,
): void {
  const isSame = channels.both.some(([old, current]) => old === before.channel && current === after.channel);
  if (isSame || (before.channel === undefined && after.channel === undefined)) return;
  const values = { before: before.channel?.key ?? 'unknown', after: after.channel?.key ?? 'unknown' };
  const parents = parentsOf(before.part, after.part);
  const beforeAt = before.part.get('channel') ?? parents.before;
  const afterAt = after.part.get('channel') ?? parents.after;
  const place = { path: `${site.path}.channel`, type: 'modified', ...values, beforeAt, afterAt } as const;
  const isUnread = before.channel === undefined || after.channel === undefined;
  walk.recorder.unread(isUnread, () => {
    walk.recorder.add('asyncapi/operation-channel-changed', { operation: before.key, ...values }, place);
  });
}
