import type { DocumentNode } from '../../document/index.js';
import type { RecordedPlace } from './change-recorder.js';
import { Part } from './part.js';
import type { Site, Walk } from './walk.js';
/** One member on both sides; at least one side has it. */
export interface Sides {
    readonly before: DocumentNode | undefined;
    readonly after: DocumentNode | undefined;
    /** The objects that have, or lack, the member. */
    readonly parents: {
        readonly before: DocumentNode;
        readonly after: DocumentNode;
    };
}
/** Compares one member; it is then taken as judged with all that is below it. */
export type Judge = (walk: Walk, sides: Sides, site: Site) => void;
/**
 * Compares two objects member by member. Prose is reported as such; members that neither `judges` nor `elsewhere`
 * name stay unmarked, so that a difference in them is reported as unclassified at the end.
 */
export declare function judgeMembers(walk: Walk, before: Part, after: Part, site: Site, judges: ReadonlyMap<string, Judge>, elsewhere?: ReadonlySet<string>): void;
/** True for members that describe and never decide, extensions among them. */
export declare function isProse(name: string): boolean;
/** The places of two objects. */
export declare function parentsOf(before: Part, after: Part): Sides['parents'];
/** Says that a member changed without meaning. */
export declare function reportAnnotation(name: string): Judge;
/** True when both sides have the same value, or neither has one. */
export declare function isSameValue({ before, after }: Sides): boolean;
/** Opens the objects that a member is on both sides, and takes all that is in them as judged. */
export declare function openSides(walk: Walk, sides: Sides): {
    readonly before: Part | undefined;
    readonly after: Part | undefined;
};
/**
 * Compares an object by one of its members, such as the `location` of a correlation id; what else differs is prose.
 *
 * @returns the member on both sides when it differs
 */
export declare function judgeByMember(walk: Walk, sides: Sides, member: string, path: string): Sides | undefined;
/** Where a member changed, with its values when they are short. */
export declare function placeOf(sides: Sides, path: string): RecordedPlace;
/** The value of a scalar as messages show it. */
export declare function valueText(node: DocumentNode | undefined): string;
