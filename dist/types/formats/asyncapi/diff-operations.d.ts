import type { EventChannel } from './event-model.ts';
import { type Matches } from './match-entries.ts';
import type { Walk } from './walk.ts';
/** Compares what the service sends and receives, and says which operations are the same. */
export declare function diffOperations(walk: Walk, channels: Matches<EventChannel>): void;
