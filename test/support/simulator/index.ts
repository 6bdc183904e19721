/** Runs workflows and actions as GitHub's runner does, with real processes, on this machine. */
export type { AnnotationLevel, RunAnnotation } from './annotations.ts';
export type { Permissions } from './definitions.ts';
export type { JobRun, Outcome, Payload, RunnerSettings, StepRun, WorkflowRun } from './run.ts';
export { type ActionUse, runComposite } from './run-composite.ts';
export { runWorkflow } from './run-workflow.ts';
