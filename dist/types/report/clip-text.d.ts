/** A text of at most so many UTF-16 units; of a longer one the first ones and `…`, which is one more. */
export declare function clipText(text: string, maxLength: number): string;
