import type { Contract } from '../../contract/index.js';
import type { DocReport } from '../../report/index.js';
/** How the service runs: what a summary says about it, and how it is upgraded and watched. */
export declare function describeRuntime(contract: Contract): DocReport['runtime'];
