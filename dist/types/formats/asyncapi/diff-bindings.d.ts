import type { MessageFlow } from './change-recorder.ts';
import { Part } from './part.ts';
import type { Site, Walk } from './walk.ts';
/** Compares protocol-specific settings; with `flow` they are those of a message, and schemas among them are compared. */
export declare function diffBindings(walk: Walk, before: Part, after: Part, site: Site, flow?: MessageFlow): void;
