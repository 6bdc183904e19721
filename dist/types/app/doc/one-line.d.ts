/** Prose as one line, whatever line breaks its author chose, cut when it is very long; `undefined` when nothing is left. */
export declare function oneLine(text: string | undefined): string | undefined;
