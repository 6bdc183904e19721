import { canonicalJson } from '../../base/index.ts';
import type { MessageFlow } from './change-recorder.ts';
import { diffBindings } from './diff-bindings.ts';
import { diffContentType, diffHeaders, diffPayload } from './diff-contents.ts';
import type { EventMessage } from './event-model.ts';
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
  for (const message of removed) reportRemoved(walk, message, parents, site);
  for (const [old, current] of both) diffMessage(walk, old, current, site, flow);
  for (const message of added) reportAdded(walk, message, parents, site, flow);
}

function reportRemoved(walk: Walk, { key, part }: EventMessage, parents: Sides['parents'], site: Site): void {
  const place = { path: `${site.path}.messages[${key}]`, type: 'removed', before: key } as const;
  const places = { beforeAt: part.holder, afterAt: parents.after };
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
  const places = { beforeAt: parents.before, afterAt: part.holder };
  const rule = `asyncapi/${prefixOf(direction)}-message-added` as const;
  const args = { message: key, owner: site.owner };
  walk.recorder.add(rule, args, { ...place, ...places }, isCapped(flow, 'message-added'));
  walk.markAdded(part.holder);
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
