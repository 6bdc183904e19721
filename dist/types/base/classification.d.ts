/** How much a change hurts the people on the other side of a contract, mildest first. */
export declare const CLASSIFICATIONS: readonly ['NON_BREAKING', 'POTENTIAL_BREAKING', 'BREAKING'];
/** The class of one change, or of a whole comparison. */
export type Classification = (typeof CLASSIFICATIONS)[number];
/** Negative when `a` is milder than `b`. */
export declare function compareClassifications(a: Classification, b: Classification): number;
/** The most severe of the given classes; `NON_BREAKING` when there is none. */
export declare function worstClassification(classifications: Iterable<Classification>): Classification;
