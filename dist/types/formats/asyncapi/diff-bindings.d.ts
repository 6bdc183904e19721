import type { MessageFlow } from './change-recorder.js';
import { Part } from './part.js';
import type { Site, Walk } from './walk.js';
/** Compares protocol-specific settings; with `flow` they are those of a message, and schemas among them are compared. */
export declare function diffBindings(walk: Walk, before: Part, after: Part, site: Site, flow?: MessageFlow): void;
