import { type Pair, type Place, type Sides } from './pair.js';
import { type Site } from './site.js';
import type { Walk } from './walk.js';
/** Compares one member of two maps. */
export type Judge = (walk: Walk, sides: Sides, site: Site) => void;
/** Judges by the name of the member. */
export type Judges = ReadonlyMap<string, Judge>;
/** For members that the caller compares itself. */
export declare const judgedElsewhere: Judge;
/**
 * Compares two maps member by member, so that no difference is passed over: a member without a judge is an annotation
 * or unclassified.
 */
export declare function compareMembers(walk: Walk, pair: Pair, site: Site, judges: Judges, judgeRest?: typeof judgeUnknown): void;
/** Judges a member that has no judge of its own. */
export declare function judgeUnknown(walk: Walk, sides: Sides, site: Site, name: string): void;
/** True for prose, examples and extensions. @see OpenAPI 3.1.0, section 4.9 (Specification Extensions) */
export declare function isAnnotation(name: string): boolean;
/** Reports two values that differ as an annotation. */
export declare function reportAnnotation(walk: Walk, sides: Sides, path: string, keyword: string): void;
/** Reports two values that differ as something that no rule decides. */
export declare function reportUnclassified(walk: Walk, sides: Sides, path: string, keyword?: string): void;
/** Compares a member that is true, false, or missing, which means false; other values are unclassified. */
export declare function compareFlag(walk: Walk, sides: Sides, site: Site, name: string, report: (isSet: boolean, place: Place) => void): void;
/** Judges `deprecated`. */
export declare const judgeDeprecated: Judge;
