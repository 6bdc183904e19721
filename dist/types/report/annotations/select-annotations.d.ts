import type { Annotation } from '../annotation.js';
/** How many annotations of each level there is room for. */
export type AnnotationBudget = Readonly<Record<Annotation['level'], number>>;
/** What fits, in order, and how many do not. */
export interface SelectedAnnotations {
    readonly shown: readonly Annotation[];
    readonly left: number;
}
/**
 * The first annotations that a budget has room for. When some are left, one notice of the budget stays free, so that
 * the caller can say how many.
 */
export declare function selectAnnotations(list: readonly Annotation[], budget: AnnotationBudget): SelectedAnnotations;
