import type { SchemaNode } from './model.js';
/** Every schema right inside a schema, references included, under a label that says where it stands. */
export declare function childNodes({ keywords }: SchemaNode): [label: string, node: SchemaNode][];
