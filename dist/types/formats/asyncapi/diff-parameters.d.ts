import { type Sides } from './members.js';
import type { Site, Walk } from './walk.js';
/** Compares the parameters of a channel's address. */
export declare function diffParameters(walk: Walk, channel: string, sides: Sides, site: Site): void;
