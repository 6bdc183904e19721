import type { Doubt, Keywords } from './model.js';
import { type SchemaText } from './schema-text.js';
/** The keywords about objects in all dialects. */
export declare const OBJECT_KEYWORDS: string[];
/** Reads the keywords about objects. */
export declare function readObjectKeywords(text: SchemaText, doubts: Doubt[]): Partial<Keywords>;
