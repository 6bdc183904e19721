import type { CheckContext } from './check-context.js';
/** Ports and specification files of the interfaces. */
export declare function checkInterfaces(context: CheckContext): void;
