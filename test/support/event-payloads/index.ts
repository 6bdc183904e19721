export { mergeGroupEvent, releaseEvent, workflowDispatchEvent, workflowRunEvent } from './other-events.ts';
export { pullRequestEvent } from './pull-request-events.ts';
export { pushEvent } from './push-events.ts';
export { EVENT_VARIANTS } from './variants.ts';
export type { WorkflowEvent } from './workflow-event.ts';
