/** Publishing: plan, then apply leaf first, then read back, then the tags that follow. */
export { type AppliedPlan, type ApplyPorts, applyPlan } from './apply.ts';
export {
  type FloatingPorts,
  floatingTagsOf,
  type MovedTag,
  moveFloatingTags,
  type TaggedVersion,
} from './floating-tags.ts';
export { Interrupted, type StopName, type StopSource, untilStopped, watchStop } from './interruption.ts';
export type { Need, PlanEntry, Publication, PublishAction, PublishedState, PublishPlan } from './model.ts';
export { type PlanPorts, planPublish } from './plan.ts';
export { fulfils } from './waves.ts';
