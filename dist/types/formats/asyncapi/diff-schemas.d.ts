import type { DocumentNode } from '../../document/index.ts';
import type { MessageFlow } from './change-recorder.ts';
import { type Walk } from './walk.ts';
/** Compares two JSON Schemas of a message: what is sent must stay inside, what is received must stay accepted. */
export declare function diffSchemas(walk: Walk, before: DocumentNode, after: DocumentNode, path: string, flow: MessageFlow): void;
