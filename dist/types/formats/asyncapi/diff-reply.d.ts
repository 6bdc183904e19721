import type { EventChannel, EventOperation } from './event-model.ts';
import type { Matches } from './match-entries.ts';
import { type Sides } from './members.ts';
import type { Site, Walk } from './walk.ts';
/** Compares the answer to the messages of an operation: it travels against them. */
export declare function diffReply(walk: Walk, before: EventOperation, after: EventOperation, sides: Sides, channels: Matches<EventChannel>, outer: Site): void;
