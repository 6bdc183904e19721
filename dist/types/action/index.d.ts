/** The steps of the GitHub Action. */
export { runStep, type StepName } from './run-step.js';
