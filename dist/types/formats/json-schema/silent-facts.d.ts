import type { SchemaView } from './schema-view.js';
/** What a schema says besides which values it accepts, each thing as one text. */
export interface SilentFacts {
    /** Names that objects declare, by the way to them: `.db.host`, `.items[].sku`. */
    readonly names: ReadonlySet<string>;
    /** The same for names of objects that allow no others. */
    readonly closed: ReadonlySet<string>;
    /** Defaults, with the way to them. */
    readonly defaults: ReadonlySet<string>;
    /** Keywords that nobody here knows, with their values. */
    readonly unknown: ReadonlyMap<string, string>;
    /** True when a schema has itself inside, so that ways to a name may be of any length. */
    readonly isRecursive: boolean;
    /** False when not all of the schema was looked at. */
    readonly isWhole: boolean;
}
/** Gathers what a schema, or only what it says under some keywords, says silently. */
export declare function gatherFacts(start: SchemaView, keywords?: readonly string[]): SilentFacts;
