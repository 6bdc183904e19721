import { diffMessages } from './diff-messages.ts';
import type { EventChannel, EventOperation } from './event-model.ts';
import type { Matches } from './match-entries.ts';
import { type Judge, judgeByMember, judgeMembers, parentsOf, placeOf, type Sides, valueText } from './members.ts';
import type { Site, Walk } from './walk.ts';

/** Compares the answer to the messages of an operation: it travels against them. */
export function diffReply(
  walk: Walk,
  before: EventOperation,
  after: EventOperation,
  sides: Sides,
  channels: Matches<EventChannel>,
  outer: Site,
): void {
  const args = { operation: before.key };
  const site = { path: `${outer.path}.reply`, owner: `reply of ${outer.owner}` };
  const [old, current] = [before.reply, after.reply];
  if (old === undefined || current === undefined) {
    const place = {
      ...placeOf(sides, site.path),
      ...(old ? { before: 'reply' } : {}),
      ...(current ? { after: 'reply' } : {}),
    };
    walk.recorder.add(old === undefined ? 'asyncapi/reply-added' : 'asyncapi/reply-removed', args, place);
    if (old !== undefined) walk.markRemoved(old.part.holder);
    if (current !== undefined) walk.markAdded(current.part.holder);
    return;
  }
  const judges = new Map<string, Judge>([
    ['channel', () => diffReplyChannel(walk, before, after, channels, site)],
    ['address', judgeAddress(before.key)],
    ['messages', () => undefined],
  ]);
  judgeMembers(walk, old.part, current.part, site, judges);
  diffMessages(walk, old, current, site, walk.flowOf(before.action === 'send' ? 'receive' : 'send'));
}

function diffReplyChannel(
  walk: Walk,
  before: EventOperation,
  after: EventOperation,
  channels: Matches<EventChannel>,
  site: Site,
): void {
  const [old, current] = [before.reply, after.reply];
  if (old === undefined || current === undefined || old.channel === current.channel) return;
  if (channels.both.some(([one, other]) => one === old.channel && other === current.channel)) return;
  const values = { before: old.channel?.key ?? 'none', after: current.channel?.key ?? 'none' };
  const parents = parentsOf(old.part, current.part);
  const beforeAt = old.part.get('channel') ?? parents.before;
  const afterAt = current.part.get('channel') ?? parents.after;
  const place = { path: `${site.path}.channel`, type: 'modified', ...values, beforeAt, afterAt } as const;
  const isUnread = [old, current].some(
    ({ part, channel }) => channel === undefined && part.get('channel') !== undefined,
  );
  walk.recorder.unread(isUnread, () => {
    walk.recorder.add('asyncapi/reply-channel-changed', { operation: before.key, ...values }, place);
  });
}

function judgeAddress(operation: string): Judge {
  return (walk, sides, site) => {
    const location = judgeByMember(walk, sides, 'location', `${site.path}.address`);
    if (location === undefined) return;
    const args = { operation, before: valueText(location.before), after: valueText(location.after) };
    walk.recorder.add('asyncapi/reply-address-changed', args, placeOf(location, `${site.path}.address`));
  };
}
