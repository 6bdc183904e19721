import { assertNever, type Classification } from '../base/index.ts';
import type { FailOn, GateDecision, GateInput } from './model.ts';

/** Most consumers that a headline names. */
const MAX_NAMES = 5;

/** Decides whether one bundle passes, and says why in one sentence. */
export function decideGate(input: GateInput, failOn: FailOn): GateDecision {
  if (input.hasErrors) {
    const because = failOn === 'never' ? 'passes because fail-on is never' : 'fails';
    return { verdict: failOn === 'never' ? 'pass' : 'fail', headline: `has errors, ${because}` };
  }
  switch (input.status) {
    case 'first':
      return {
        verdict: 'neutral',
        headline: input.baselineUnknown
          ? 'not compared: what is published cannot be seen'
          : 'first version, nothing to compare with',
      };
    case 'unchanged':
      return { verdict: 'pass', headline: 'unchanged since it was published' };
    case 'edited':
      return { verdict: 'pass', headline: `edited without a contract change; ${input.version} stays as published` };
    case 'changed':
    case 'removed':
      return decideChanged(input, failOn);
    default:
      return assertNever(input.status);
  }
}

function decideChanged(input: GateInput, failOn: FailOn): GateDecision {
  const fails = failsOn(input, failOn);
  if (!fails && isAdmittedBreak(input) && failOn !== 'never') {
    const headline = `${describe(input)}, fails because ${listNames(input.admittedBy)} would pick it up`;
    return { verdict: 'fail', headline, hint: spellWayOut(input) };
  }
  if (input.classification === 'NON_BREAKING') return { verdict: 'pass', headline: describe(input) };
  const verdict = fails ? 'fail' : 'pass';
  return { verdict, headline: `${describe(input)}, ${fails ? 'fails' : 'passes'} because fail-on is ${failOn}` };
}

/** A consumer that moves to the new version in the same change is read as one that would pick it up, too. */
function spellWayOut({ version }: GateInput): string {
  const hold = `Hold them below ${version}, by a narrower range or a tag, until it is published`;
  return `${hold}; then let them move in a pull request of their own. Or accept the break with a waiver.`;
}

/** A sentence names the first five. */
function listNames(names: readonly string[]): string {
  const more = names.length - MAX_NAMES;
  return `${names.slice(0, MAX_NAMES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function failsOn({ classification, assessment }: GateInput, failOn: FailOn): boolean {
  const isBreak = classification === 'BREAKING';
  switch (failOn) {
    case 'never':
      return false;
    case 'breaking':
      return isBreak;
    case 'potential-breaking':
      return classification !== 'NON_BREAKING';
    case 'undeclared':
      return classification !== 'NON_BREAKING' && !assessment.coversBreaks;
    default:
      return assertNever(failOn);
  }
}

function isAdmittedBreak(input: GateInput): boolean {
  return input.classification === 'BREAKING' && input.admittedBy.length > 0;
}

function describe(input: GateInput): string {
  const waived = input.waived === 0 ? '' : ` (${input.waived} waived)`;
  return `${input.classification}${waived}, ${describeStep(input)}`;
}

function describeStep({ status, classification, assessment, version, waived }: GateInput): string {
  const { nextVersion, declared } = assessment;
  if (status === 'removed' && waived === 0) return 'the service is gone';
  if (nextVersion === null && classification !== 'NON_BREAKING') return 'which version it needs cannot be told';
  if (nextVersion === null) return waived === 0 ? 'no contract change' : 'nothing left that asks for a version';
  return declared ? `declared by ${version}` : `not declared by ${version}, needs ${nextVersion}`;
}

/** The verdict over several bundles: one failure fails, one pass makes a run of first versions a pass. */
export function combineVerdicts(verdicts: readonly GateDecision['verdict'][]): GateDecision['verdict'] {
  if (verdicts.includes('fail')) return 'fail';
  return verdicts.includes('pass') ? 'pass' : 'neutral';
}

/** Whether `diff`, which ignores the gate, fails for a class. */
export function exceedsThreshold(classification: Classification, threshold: Exclude<FailOn, 'undeclared'>): boolean {
  if (threshold === 'never') return false;
  return classification === 'BREAKING' || (threshold === 'potential-breaking' && classification !== 'NON_BREAKING');
}
