import type { Doubt, Keywords } from './model.js';
import { type SchemaText } from './schema-text.js';
/** Reads the keywords about objects. */
export declare function readObjectKeywords(text: SchemaText, doubts: Doubt[]): Partial<Keywords>;
