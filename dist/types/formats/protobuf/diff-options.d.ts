import type { ChangePlace } from '../../rules/index.js';
import type { Owner, ProtoDiff } from './proto-diff.js';
import type { SchemaOption, SchemaOptions } from './schema.js';
/** Compares the options of a definition, save those that have rules of their own. */
export declare function diffOptions(diff: ProtoDiff, owner: Owner, before: SchemaOptions, after: SchemaOptions, judged?: (name: string) => boolean): void;
/** Where an option changed: itself, or the definition that lacks it. */
export declare function placeOption(owner: Owner, name: string, before: SchemaOption | undefined, after: SchemaOption | undefined): ChangePlace;
