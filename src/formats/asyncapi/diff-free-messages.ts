import { siteOf } from './diff-channels.ts';
import { diffMessages } from './diff-messages.ts';
import type { EventChannel, EventDocument, EventMessage } from './event-model.ts';
import type { Matches } from './match-entries.ts';
import type { Walk } from './walk.ts';

/**
 * Compares the messages of channels that no operation names: the document does not say whether they are sent or
 * received.
 */
export function diffFreeMessages(walk: Walk, channels: Matches<EventChannel>): void {
  const used = new Set([walk.before, walk.after].flatMap(usedMessages));
  for (const [before, after] of channels.both) {
    const messages = [...before.messages, ...after.messages];
    const usedKeys = new Set(messages.filter((message) => used.has(message)).map(({ key }) => key));
    const isFree = ({ key }: EventMessage) => !usedKeys.has(key);
    const [old, current] = [before.messages.filter(isFree), after.messages.filter(isFree)];
    const flow = { direction: 'emit', certainty: 'either' } as const;
    diffMessages(walk, { ...before, messages: old }, { ...after, messages: current }, siteOf(before), flow);
  }
}

function usedMessages(document: EventDocument): EventMessage[] {
  return document.operations.flatMap(({ messages, reply }) => [...messages, ...(reply?.messages ?? [])]);
}
