import type { CheckContext } from './check-context.ts';
/** Ports and specification files of the interfaces. */
export declare function checkInterfaces(context: CheckContext): void;
