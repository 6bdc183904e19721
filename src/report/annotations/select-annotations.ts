import type { Annotation } from '../annotation.ts';

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
export function selectAnnotations(list: readonly Annotation[], budget: AnnotationBudget): SelectedAnnotations {
  const all = take(list, budget);
  if (all.length === list.length) return { shown: all, left: 0 };
  const shown = take(list, { ...budget, notice: Math.max(0, budget.notice - 1) });
  return { shown, left: list.length - shown.length };
}

function take(list: readonly Annotation[], budget: AnnotationBudget): Annotation[] {
  const room = { ...budget };
  return list.filter(({ level }) => {
    room[level] -= 1;
    return room[level] >= 0;
  });
}
