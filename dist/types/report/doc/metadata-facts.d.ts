import { type Fact } from './block.js';
/** Whatever the contract says besides, one row per value; what is nested too deeply is one value. */
export declare function metadataFacts(metadata: unknown): readonly Fact[];
