import type { EventChannel } from './event-model.js';
import { type Matches } from './match-entries.js';
import type { Walk } from './walk.js';
/** Compares what the service sends and receives, and says which operations are the same. */
export declare function diffOperations(walk: Walk, channels: Matches<EventChannel>): void;
