import type { Answer, Intercept } from './exchange.ts';
import type { FaultKind, FaultTools } from './fault-kind.ts';
import { type Step, stepOf } from './steps.ts';

/** Which fault hits a request; asked once for each. */
export type ChooseFault = (step: Step) => FaultKind | undefined;

/** Puts faults into the traffic of a proxy, and remembers the first answer of every step for those that repeat it. */
export function createFaultInjector(choose: ChooseFault, tools: Omit<FaultTools, 'firstAnswer'>): Intercept {
  const first = new Map<Step, Answer>();
  const full: FaultTools = { ...tools, firstAnswer: (step) => first.get(step) };
  return async (exchange) => {
    const step = stepOf(exchange.request);
    const fault = step === undefined ? undefined : choose(step);
    if (step !== undefined && fault !== undefined) return await fault.act(exchange, full, step);
    const answer = await exchange.forward();
    if (step !== undefined && !first.has(step)) first.set(step, answer);
    return answer;
  };
}

/** One occurrence of a fault at a step, or one that never ends. */
export function chooseOnce(kind: FaultKind, at: Step, isEndless = false): ChooseFault {
  let left = isEndless ? Number.POSITIVE_INFINITY : (kind.hits ?? 1);
  return (step) => (step === at && left-- > 0 ? kind : undefined);
}

/** Faults by chance: every request is hit at the rate, by any of the kinds that one survives at its step. */
export function chooseAtRate(kinds: readonly FaultKind[], rate: number, random: () => number): ChooseFault {
  return (step) => {
    if (random() >= rate) return undefined;
    const possible = kinds.filter(({ recovers }) => recovers === 'everywhere' || recovers.includes(step));
    return possible[Math.floor(random() * possible.length)];
  };
}
