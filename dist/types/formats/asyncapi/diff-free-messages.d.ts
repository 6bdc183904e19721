import type { EventChannel } from './event-model.js';
import type { Matches } from './match-entries.js';
import type { Walk } from './walk.js';
/**
 * Compares the messages of channels that no operation names: the document does not say whether they are sent or
 * received.
 */
export declare function diffFreeMessages(walk: Walk, channels: Matches<EventChannel>): void;
