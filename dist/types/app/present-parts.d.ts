/** Leaves out what is not there, so that optional keys are absent rather than undefined. */
export declare function presentParts<Value extends object>(value: Value): {
    [Key in keyof Value]?: Exclude<Value[Key], undefined>;
};
