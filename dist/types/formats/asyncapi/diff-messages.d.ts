import type { MessageFlow } from './change-recorder.js';
import type { EventChannel, EventMessage } from './event-model.js';
import type { Part } from './part.js';
import { type Site, type Walk } from './walk.js';
/** An operation, a reply or a channel. */
interface MessageOwner {
    readonly part: Part;
    readonly messages: readonly EventMessage[];
    readonly channel?: EventChannel | undefined;
}
/** Compares the messages of an operation, a reply or a channel. */
export declare function diffMessages(walk: Walk, before: MessageOwner, after: MessageOwner, site: Site, flow: MessageFlow): void;
export {};
