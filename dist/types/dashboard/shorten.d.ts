/** Cuts a text that is longer than so many UTF-16 units, and says so with an ellipsis; no character is cut in half. */
export declare function shorten(text: string, most?: number): string;
