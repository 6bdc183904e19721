import type { MessageFlow } from './change-recorder.js';
import type { WrittenSchema } from './schema-format.js';
import { type Walk } from './walk.js';
/** A schema and the format that it is written in. */
type SchemaText = Pick<WrittenSchema, 'node' | 'format'>;
/** Compares two JSON Schemas of a message: what is sent must stay inside, what is received must stay accepted. */
export declare function diffSchemas(walk: Walk, before: SchemaText, after: SchemaText, path: string, flow: MessageFlow): void;
export {};
