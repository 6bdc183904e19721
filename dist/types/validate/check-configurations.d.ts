import type { CheckContext } from './check-context.js';
/** Schemas, references and values of the configurations. */
export declare function checkConfigurations(context: CheckContext): void;
