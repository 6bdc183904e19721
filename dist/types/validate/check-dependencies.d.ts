import type { CheckContext } from './check-context.js';
/** References and version ranges of the dependencies; whether a version fits is a matter of the graph. */
export declare function checkDependencies({ contract, findings }: CheckContext): void;
