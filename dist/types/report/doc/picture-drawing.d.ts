import type { GraphDrawing } from '../diagram/graph-drawing.js';
import type { Picture } from './block.js';
/** A picture as boxes and arrows; a contract that is on both sides has one box. */
export declare function drawPicture({ name, incoming, outgoing }: Picture): GraphDrawing;
