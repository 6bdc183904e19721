/** From changes to a verdict: the version they need, and whether the gate lets them pass. */
export { assessVersion, type DiffFacts } from './assess-version.js';
export { combineVerdicts, decideGate, exceedsThreshold } from './gate.js';
export { type Baseline, type BundleStatus, FAIL_ON, type FailOn, type GateDecision, type GateInput, type VersionAssessment, } from './model.js';
export { applyWaivers, type Waiver } from './waivers.js';
