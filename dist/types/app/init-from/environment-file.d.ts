/** One variable of an example of an environment. */
export interface Setting {
    readonly name: string;
    /** Empty when the file gives none; missing for a line that is commented out. */
    readonly value?: string;
    /** Comments above and behind the variable, as one text; empty when there are none. */
    readonly comment: string;
}
/**
 * Reads an example of an environment (`.env.example`). A comment belongs to the variable right below it, with no empty
 * line between. The last of several lines with one name counts, one with a value before one that is commented out.
 */
export declare function readEnvironmentFile(text: string): readonly Setting[];
