import type { CheckContext } from './check-context.js';
/** How the service runs: the interfaces that health and metrics name, upgrades, scaling. */
export declare function checkRuntime(context: CheckContext): void;
