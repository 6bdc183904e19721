import type { EventChannel, EventOperation } from './event-model.js';
import type { Matches } from './match-entries.js';
import { type Sides } from './members.js';
import type { Site, Walk } from './walk.js';
/** Compares the answer to the messages of an operation: it travels against them. */
export declare function diffReply(walk: Walk, before: EventOperation, after: EventOperation, sides: Sides, channels: Matches<EventChannel>, outer: Site): void;
