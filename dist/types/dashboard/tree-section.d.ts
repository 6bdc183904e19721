import type { DependencyGraph } from '../graph/index.js';
import { type Html } from '../report/index.js';
import type { FindId } from './data.js';
/** The dependency trees, as `pacto graph` prints them: every edge, every contract opened once. */
export declare function treeSection(graphs: readonly DependencyGraph[], findId: FindId): Html;
