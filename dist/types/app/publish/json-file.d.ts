/** A file that somebody named, read already. */
export interface NamedText {
    readonly name: string;
    readonly text: string;
}
/**
 * Reads a JSON document of a known kind.
 *
 * @param kind what it is called in messages
 * @param read may throw; its message says what is wrong
 * @throws AppError `USAGE`
 */
export declare function readJsonFile<Document>({ name, text }: NamedText, kind: string, read: (value: unknown) => Document): Document;
