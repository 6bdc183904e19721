import type { SchemaNode } from './model.js';
/** Schemas that apply to the same value, seen at a glance. */
export declare class Outline {
    #private;
    constructor(nodes: readonly SchemaNode[]);
    /** Whether no value can fit some more schemas too; `false` when that takes more than a look at types and listed values. */
    clashesWith(nodes: readonly SchemaNode[]): boolean;
}
/** Whether a schema refuses nothing but what is not in its list. */
export declare function saysOnlyValues({ side, raw, keywords }: SchemaNode): boolean;
