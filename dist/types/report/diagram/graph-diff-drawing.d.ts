import type { GraphChanges } from '../../graph/index.js';
import type { GraphDrawing } from './graph-drawing.js';
/** The branches that lead to changes as boxes and arrows; each service is drawn once. */
export declare function drawGraphDiff({ before, after, services, dependencies }: GraphChanges): GraphDrawing;
