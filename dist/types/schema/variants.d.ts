/** Values much like another one, unlike those of any other number; some of them may have the same facts. */
export declare function variants(value: unknown, number: number): unknown[];
