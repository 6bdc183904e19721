import type { SchemaNode } from './model.js';
/** A schema right inside another, under a label that says where it stands. */
export type ChildNode = readonly [label: string, node: SchemaNode];
/** Every schema right inside a schema, references included. */
export declare function childNodes({ keywords }: SchemaNode): ChildNode[];
