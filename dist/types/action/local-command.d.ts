/** Variables that tell where the action's own files come from. */
type Variables = {
    readonly [name: string]: string | undefined;
};
/**
 * The command that does the same on a laptop, with the same release of the program where that is known.
 *
 * @param baseRef branch that the pull request goes to
 */
export declare function localCommand(env: Variables, folder: string, baseRef: string | undefined): string;
export {};
