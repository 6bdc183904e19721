import type { CheckContext } from './check-context.js';
/**
 * References and version ranges of the dependencies. Whether a version fits is a matter of the graph, but a tag that is
 * one can be looked at here.
 */
export declare function checkDependencies({ contract, findings }: CheckContext): void;
