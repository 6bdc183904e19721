import type { Answer, Exchange } from './exchange.ts';
import type { Step } from './steps.ts';

/** What a fault may use besides the exchange. */
export interface FaultTools {
  /** From 0 to below 1, from the seed of the run. */
  readonly random: () => number;
  /** Virtual milliseconds. */
  readonly now: () => number;
  /** Runs something when the virtual clock has moved so far. */
  readonly later: (ms: number, action: () => Promise<void>) => void;
  /** Keeps an answer at another origin, and gives the address there. */
  readonly keepElsewhere: (answer: Answer) => string;
  /** The first answer that a step ever got. */
  readonly firstAnswer: (step: Step) => Answer | undefined;
}

/** One way in which a registry, or the network before it, goes wrong. */
export interface FaultKind {
  readonly name: string;
  readonly level: 'tcp' | 'http' | 'consistency';
  /** How many requests in a row one occurrence hits; 1 when missing. */
  readonly hits?: number;
  /** Steps at which nobody may notice one occurrence; all others may also end in an error that says what happened. */
  readonly recovers: 'everywhere' | readonly Step[];
  act(exchange: Exchange, tools: FaultTools, step: Step): Promise<Answer | undefined>;
}
