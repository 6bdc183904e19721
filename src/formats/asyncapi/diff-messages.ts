import { canonicalJson } from '../../base/index.ts';
import type { DocumentNode } from '../../document/index.ts';
import type { MessageFlow } from './change-recorder.ts';
import { diffBindings } from './diff-bindings.ts';
import { diffContentType, diffHeaders, diffPayload } from './diff-contents.ts';
import type { EventChannel, EventDocument, EventMessage } from './event-model.ts';
import { matchEntries } from './match-entries.ts';
import {
  isSameValue,
  type Judge,
  judgeByMember,
  judgeMembers,
  parentsOf,
  placeOf,
  type Sides,
  valueText,
} from './members.ts';
import type { Part } from './part.ts';
import { isCapped, prefixOf, type Site, type Walk } from './walk.ts';

/** An operation, a reply or a channel. */
interface MessageOwner {
  readonly part: Part;
  readonly messages: readonly EventMessage[];
  readonly channel?: EventChannel | undefined;
}

/** Compares the messages of an operation, a reply or a channel. */
export function diffMessages(
  walk: Walk,
  before: MessageOwner,
  after: MessageOwner,
  site: Site,
  flow: MessageFlow,
): void {
  const isSingle = walk.before.major === '2' && before.messages.length === 1 && after.messages.length === 1;
  const { both, removed, added } = matchEntries(before.messages, after.messages, [
    (message) => message.key,
    (message) => message.part.get('name')?.text,
    (message) => canonicalJson(message.part.layers.map((layer) => layer.value)),
    // A 2.x operation with one message has no key for it: it is the message of the operation, whatever its name.
    () => (isSingle ? 'message' : undefined),
  ]);
  const parents = parentsOf(before.part, after.part);
  const lists = {
    before: before.part.get('messages') ?? parents.before,
    after: after.part.get('messages') ?? parents.after,
  };
  walk.recorder.unread(hasUnread(before) || hasUnread(after), () => {
    for (const message of removed) reportRemoved(walk, message, lists, site);
    for (const message of added) reportAdded(walk, message, lists, site, flow);
  });
  for (const [old, current] of both) {
    const isUnread = old.part.node === undefined || current.part.node === undefined;
    walk.recorder.unread(isUnread, () => diffMessage(walk, old, current, site, flow));
  }
}

/** True when a message, or the channel that has the messages, is behind a reference that leads nowhere. */
function hasUnread({ part, channel, messages }: MessageOwner): boolean {
  const isChannelLost = part.get('channel') !== undefined && channel?.part.node === undefined;
  // A 3.x operation with a list of its own does not ask its channel which messages there are.
  return (
    (isChannelLost && part.get('messages') === undefined) ||
    part.node === undefined ||
    messages.some((message) => message.part.node === undefined)
  );
}

function reportRemoved(walk: Walk, { key, part }: EventMessage, parents: Sides['parents'], site: Site): void {
  const place = { path: `${site.path}.messages[${key}]`, type: 'removed', before: key } as const;
  const places = { beforeAt: itemOf(walk.before, parents.before, part), afterAt: parents.after };
  walk.recorder.add('asyncapi/message-removed', { message: key, owner: site.owner }, { ...place, ...places });
  walk.markRemoved(part.holder);
}

function reportAdded(
  walk: Walk,
  { key, part }: EventMessage,
  parents: Sides['parents'],
  site: Site,
  flow: MessageFlow,
): void {
  const { direction } = flow;
  const place = { path: `${site.path}.messages[${key}]`, type: 'added', after: key, direction } as const;
  const places = { beforeAt: parents.before, afterAt: itemOf(walk.after, parents.after, part) };
  const rule = `asyncapi/${prefixOf(direction)}-message-added` as const;
  const args = { message: key, owner: site.owner };
  walk.recorder.add(rule, args, { ...place, ...places }, isCapped(flow, 'message-added'));
  walk.markAdded(part.holder);
}

/** Where the owner names the message: an item of its list, or the message itself. */
function itemOf({ documents }: EventDocument, list: DocumentNode, { holder }: Part): DocumentNode {
  const isItem = (item: DocumentNode): boolean => {
    const text = item.get('$ref')?.text;
    const target = text === undefined ? undefined : documents.resolve(item, text).node;
    return target !== undefined && target.address === holder.address;
  };
  return list.items().find(isItem) ?? holder;
}

function diffMessage(walk: Walk, before: EventMessage, after: EventMessage, outer: Site, flow: MessageFlow): void {
  const path = `${outer.path}.messages[${before.key}]`;
  const site = { path, owner: `message ${before.key} of ${outer.owner}` };
  const args = { message: before.key, owner: outer.owner };
  if (before.key !== after.key) reportRenamed(walk, before, after, path, outer.owner);
  const compared = { before: before.part, after: after.part, site, args, flow };
  const elsewhere: Judge = () => undefined;
  judgeMembers(
    walk,
    before.part,
    after.part,
    site,
    new Map<string, Judge>([
      ['contentType', elsewhere],
      ['schemaFormat', elsewhere],
      ['name', judgeName(args)],
      ['correlationId', judgeCorrelation(args)],
      ['bindings', () => diffBindings(walk, before.part, after.part, site, flow)],
    ]),
    new Set(['payload', 'headers']),
  );
  diffContentType(walk, compared);
  diffPayload(walk, compared);
  diffHeaders(walk, compared);
}

function reportRenamed(walk: Walk, before: EventMessage, after: EventMessage, path: string, owner: string): void {
  const values = { before: before.key, after: after.key };
  const places = { beforeAt: before.part.holder, afterAt: after.part.holder };
  walk.recorder.add('asyncapi/message-renamed', { owner, ...values }, { path, type: 'modified', ...values, ...places });
  if (walk.isSameMajor) walk.settleRenamed(before.part.holder, after.part.holder);
}

function judgeName(args: { message: string; owner: string }): Judge {
  return (walk, sides, site) => {
    if (isSameValue(sides)) return;
    const values = { before: valueText(sides.before), after: valueText(sides.after) };
    walk.recorder.add('asyncapi/message-name-changed', { ...args, ...values }, placeOf(sides, `${site.path}.name`));
  };
}

function judgeCorrelation(args: { message: string; owner: string }): Judge {
  return (walk, sides, site) => {
    const path = `${site.path}.correlationId`;
    const location = judgeByMember(walk, sides, 'location', path);
    if (location === undefined) return;
    const values = { before: valueText(location.before), after: valueText(location.after) };
    walk.recorder.add('asyncapi/message-correlation-changed', { ...args, ...values }, placeOf(location, path));
  };
}
