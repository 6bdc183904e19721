import type { DocumentNode } from '../../document/index.js';
import type { SchemaView } from './schema-view.js';
/**
 * The values that `enum` or `const` lists; `const` is a list of one.
 *
 * @returns `undefined` when values are not listed, `'malformed'` when `enum` is no list
 */
export declare function allowedValues(view: SchemaView): readonly DocumentNode[] | undefined | 'malformed';
