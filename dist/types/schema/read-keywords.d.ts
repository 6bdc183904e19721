import type { Keywords } from './model.js';
import { type SchemaText } from './schema-text.js';
/** Reads what a map says as a schema of its dialect. */
export declare function readKeywords(text: SchemaText): Keywords;
