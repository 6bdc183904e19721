/** Publishing: plan, then apply leaf first, then read back. */
export { type AppliedPlan, type ApplyPorts, applyPlan } from './apply.js';
export type { PlanEntry, Publication, PublishAction, PublishedState, PublishPlan } from './model.js';
export { type PlanPorts, planPublish } from './plan.js';
