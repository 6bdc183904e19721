import type { Doubt, Keywords } from './model.js';
import { type SchemaText } from './schema-text.js';
/** Reads the keywords about arrays. */
export declare function readArrayKeywords(text: SchemaText, doubts: Doubt[]): Partial<Keywords>;
