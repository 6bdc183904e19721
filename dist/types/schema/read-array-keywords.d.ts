import type { Doubt, Keywords } from './model.js';
import { type SchemaText } from './schema-text.js';
/** The keywords about arrays in all dialects. */
export declare const ARRAY_KEYWORDS: string[];
/** Reads the keywords about arrays. */
export declare function readArrayKeywords(text: SchemaText, doubts: Doubt[]): Partial<Keywords>;
