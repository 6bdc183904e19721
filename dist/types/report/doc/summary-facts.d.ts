import type { DocReport } from '../doc-model.js';
import { type Fact } from './block.js';
/** Who answers for the contract, and which one it is. */
export declare function summaryFacts(report: DocReport): readonly Fact[];
/** How the service runs. */
export declare function runtimeFacts({ runtime, scaling, image, chart }: DocReport): readonly Fact[];
