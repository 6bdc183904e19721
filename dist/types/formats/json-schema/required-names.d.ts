import type { DocumentNode } from '../../document/index.js';
import type { SchemaView } from './schema-view.js';
/** The required names with the places that name them, whether or not they are among the properties. */
export declare function requiredNames(view: SchemaView): ReadonlyMap<string, DocumentNode>;
