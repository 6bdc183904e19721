import type { EventChannel } from './event-model.js';
import { type Matches } from './match-entries.js';
import type { Site, Walk } from './walk.js';
/** Compares the channels of two documents and says which of them are the same. */
export declare function diffChannels(walk: Walk): Matches<EventChannel>;
/** How change paths and messages name a channel. */
export declare function siteOf(channel: EventChannel): Site;
