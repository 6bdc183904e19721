import { CONSISTENCY_FAULTS } from './consistency-faults.ts';
import type { FaultKind } from './fault-kind.ts';
import { HTTP_FAULTS } from './http-faults.ts';
import { TCP_FAULTS } from './tcp-faults.ts';

export { type Elsewhere, startElsewhere } from './elsewhere.ts';
export { type Answer, type Exchange, errorAnswer, type Intercept } from './exchange.ts';
export { type ChooseFault, chooseAtRate, chooseOnce, createFaultInjector } from './fault-injector.ts';
export type { FaultKind, FaultTools } from './fault-kind.ts';
export { type FaultProxy, passOn, startFaultProxy } from './fault-proxy.ts';
export { STEPS, type Step, stepOf } from './steps.ts';
export { createVirtualClock, type VirtualClock } from './virtual-clock.ts';

/** All kinds of faults: 10 of the connection, 14 of the answer, 3 of consistency. */
export const FAULT_KINDS: readonly FaultKind[] = [...TCP_FAULTS, ...HTTP_FAULTS, ...CONSISTENCY_FAULTS];
