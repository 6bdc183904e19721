import { type Html } from '../report/index.js';
/** The anchor of a service: different ids have different ones, and all can stand in an address as they are. */
export declare function anchorOf(id: string): string;
/** A link to the row of a service. */
export declare function serviceLink(id: string, text?: string): Html;
