/** Publishing: plan, then apply leaf first, then read back, then the tags that follow. */
export { type AppliedPlan, type ApplyPorts, applyPlan } from './apply.js';
export { type FloatingPorts, floatingTagsOf, type MovedTag, moveFloatingTags, type TaggedVersion, } from './floating-tags.js';
export { Interrupted, type StopName, type StopSource, untilStopped, watchStop } from './interruption.js';
export type { Need, PlanEntry, Publication, PublishAction, PublishedState, PublishPlan } from './model.js';
export { type PlanPorts, planPublish } from './plan.js';
export { fulfils } from './waves.js';
