/** Publishing: plan, then apply leaf first, then read back. */
export { type AppliedPlan, type ApplyPorts, applyPlan } from './apply.ts';
export type { PlanEntry, Publication, PublishAction, PublishedState, PublishPlan } from './model.ts';
export { type PlanPorts, planPublish } from './plan.ts';
