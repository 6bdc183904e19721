import type { Direction } from '../base/index.js';
/** What a difference does to the values that are in use. */
export type SchemaEffect = 
/** Proved: nothing that is written is refused, by the schema as a whole or because of this difference. */
{
    readonly kind: 'harmless';
    readonly scope: 'schema' | 'difference';
}
/** Shown by a value that one side accepts and the other refuses. */
 | {
    readonly kind: 'harmful';
}
/** About a property that no message of the direction carries, or about whether they carry it. */
 | {
    readonly kind: 'carriage';
    readonly carriage: 'moot' | 'same' | 'gone' | 'needed' | 'new';
}
/** Neither; the clause says what stopped the proof. */
 | {
    readonly kind: 'unknown';
    readonly because: string;
};
/** Whose values the schema describes: configuration keys of a service, or messages between services. */
export type SchemaOwner = 'configuration' | 'message';
/** Who writes the values. */
export declare const WRITERS: {
    readonly [Owner in SchemaOwner]: string;
};
/** What to do about what hurts nobody. */
export declare const NO_ACTION = "No action is needed.";
/** What was found out about a difference, as the end of its message; empty where nothing was, or the class says it. */
export declare function effectText(effect: SchemaEffect | undefined, keyword: string, direction: Direction): string;
/**
 * Who breaks, and what to do, where the values of two schemas were compared and the row's texts would be too vague.
 *
 * @param isWithheld a value shows it that must not be shown
 */
export declare function effectTexts(effect: SchemaEffect, direction: Direction, owner: SchemaOwner, isWithheld?: boolean): {
    readonly why?: string;
    readonly fix?: string;
};
/** What to do about a property that seems to have a new name. */
export declare function renameTexts(from: string, to: string): {
    readonly why: string;
    readonly fix: string;
};
