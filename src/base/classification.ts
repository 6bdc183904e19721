/** How much a change hurts the people on the other side of a contract, mildest first. */
export const CLASSIFICATIONS = ['NON_BREAKING', 'POTENTIAL_BREAKING', 'BREAKING'] as const;

/** The class of one change, or of a whole comparison. */
export type Classification = (typeof CLASSIFICATIONS)[number];

/** Negative when `a` is milder than `b`. */
export function compareClassifications(a: Classification, b: Classification): number {
  return CLASSIFICATIONS.indexOf(a) - CLASSIFICATIONS.indexOf(b);
}

/** The most severe of the given classes; `NON_BREAKING` when there is none. */
export function worstClassification(classifications: Iterable<Classification>): Classification {
  let worst: Classification = 'NON_BREAKING';
  for (const classification of classifications) {
    if (compareClassifications(classification, worst) > 0) worst = classification;
  }
  return worst;
}
