/** One way to authenticate that a server offers. */
export interface Challenge {
    /** In lower case. */
    readonly scheme: string;
    /** Parameters by name in lower case. */
    readonly parameters: ReadonlyMap<string, string>;
}
/**
 * Reads the values of `WWW-Authenticate`, each of which may be a list of challenges. Commas inside quotes belong to
 * the value. What is malformed ends the value it is in; the challenges before it count.
 *
 * @see RFC 9110, section 11.6.1
 */
export declare function parseChallenges(values: readonly string[]): Challenge[];
