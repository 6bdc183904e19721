import type { Facts } from './facts.js';
import type { SchemaNode } from './model.js';
import { type LengthRange, type TextClass } from './pattern/classify-texts.js';
import type { Goal } from './proof-context.js';
/** What a schema demands of texts. */
export declare function stringGoals({ keywords, side }: SchemaNode): Goal[];
/** Groups of texts that are still possible, by one more pattern; `undefined` when the patterns are not understood. */
export declare function possibleTexts(facts: Facts, more?: readonly string[], lengths?: LengthRange): readonly TextClass[] | undefined;
