import type { DocumentNode } from '../../document/index.js';
import type { MessageFlow } from './change-recorder.js';
import { type Walk } from './walk.js';
/** Compares two JSON Schemas of a message: what is sent must stay inside, what is received must stay accepted. */
export declare function diffSchemas(walk: Walk, before: DocumentNode, after: DocumentNode, path: string, flow: MessageFlow): void;
