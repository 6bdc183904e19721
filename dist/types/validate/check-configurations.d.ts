import type { CheckContext } from './check-context.ts';
/** Schemas, references and values of the configurations. */
export declare function checkConfigurations(context: CheckContext): void;
