/** A text, and whether it would be the same the next time. */
export interface MadeText {
    readonly text: string;
    readonly keep: boolean;
}
/** Texts that were made lately, up to a total length; a text that is being made is waited for, not made twice. */
export declare class TextCache {
    #private;
    /** @param mostUnits total length, in UTF-16 units */
    constructor(mostUnits: number);
    /** How many texts are being made. */
    get busy(): number;
    has(key: string): boolean;
    /** The text of a key. Failures and `undefined` are not kept. */
    get(key: string, make: () => Promise<MadeText | undefined>): Promise<string | undefined>;
}
