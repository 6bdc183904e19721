/** How many items a section shows for each service: first those in full, then those on one line. */
export interface ItemLimit {
  readonly full: number;
  readonly brief: number;
}

/** How much of each part of a report is shown. What is not shown is counted. */
export interface Limits {
  /** Changes that fail the check. */
  readonly failing: ItemLimit;
  /** Changes that may hurt and do not fail it. */
  readonly others: ItemLimit;
  readonly harmless: number;
  /** Findings of each kind, and entries of the waiver to paste. */
  readonly findings: number;
  /** Rows of the table of services, failing ones first. */
  readonly rows: number;
  /** Consumers of each service that would pick a break up. */
  readonly consumers: number;
}

const ALL = Number.POSITIVE_INFINITY;
const NONE: ItemLimit = { full: 0, brief: 0 };

/** Everything. */
export const NO_LIMITS: Limits = {
  failing: { full: ALL, brief: ALL },
  others: { full: ALL, brief: ALL },
  harmless: ALL,
  findings: ALL,
  rows: ALL,
  consumers: ALL,
};

/** From everything to counts alone: a report is written with the first that fits. */
export const LAYERS: readonly Limits[] = [
  NO_LIMITS,
  { ...NO_LIMITS, others: { full: 0, brief: ALL } },
  { ...NO_LIMITS, others: { full: 0, brief: 20 }, harmless: 20, findings: 100, consumers: 20 },
  { ...NO_LIMITS, others: { full: 0, brief: 5 }, harmless: 5, findings: 50, consumers: 10 },
  ...failingLayers([
    [30, ALL],
    [30, 200],
    [20, 50],
    [10, 20],
    [5, 10],
    [2, 5],
    [1, 2],
    [0, 1],
    [0, 0],
  ]),
  { failing: NONE, others: NONE, harmless: 0, findings: 5, rows: 40, consumers: 0 },
  { failing: NONE, others: NONE, harmless: 0, findings: 1, rows: 10, consumers: 0 },
];

function failingLayers(steps: readonly (readonly [full: number, brief: number])[]): Limits[] {
  return steps.map(([full, brief]) => {
    return {
      failing: { full, brief },
      others: NONE,
      harmless: 0,
      findings: Math.max(5, Math.min(full, 30)),
      rows: ALL,
      consumers: Math.min(full, 5),
    };
  });
}
