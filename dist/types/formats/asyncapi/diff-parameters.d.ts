import { type Sides } from './members.ts';
import type { Site, Walk } from './walk.ts';
/** Compares the parameters of a channel's address. */
export declare function diffParameters(walk: Walk, channel: string, sides: Sides, site: Site): void;
