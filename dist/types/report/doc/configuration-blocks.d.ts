import type { DocConfiguration } from '../doc-model.js';
import { type Block } from './block.js';
/** A heading with the place of the schema, and the settings. */
export declare function configurationBlocks({ name, schema, ref, resolved, problem, keys }: DocConfiguration): Block[];
