import { type Classification } from '../base/index.js';
import type { FailOn, GateDecision, GateInput } from './model.js';
/** Decides whether one bundle passes, and says why in one sentence. */
export declare function decideGate(input: GateInput, failOn: FailOn): GateDecision;
/** The verdict over several bundles: one failure fails, one pass makes a run of first versions a pass. */
export declare function combineVerdicts(verdicts: readonly GateDecision['verdict'][]): GateDecision['verdict'];
/** Whether `diff`, which ignores the gate, fails for a class. */
export declare function exceedsThreshold(classification: Classification, threshold: Exclude<FailOn, 'undeclared'>): boolean;
