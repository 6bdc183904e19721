/** Why an entry, or the whole archive when `entry` is missing, is refused: a clause without a full stop. */
export interface TarProblem {
    readonly entry?: string;
    readonly reason: string;
}
/** The regular files of an archive, and everything in it that is refused. */
export interface TarContent {
    readonly files: ReadonlyMap<string, Uint8Array>;
    readonly problems: readonly TarProblem[];
}
/**
 * Reads a tar archive into memory: regular files and folders only, and only archives that every reader understands in
 * the same way. Whole-archive damage stops the reading; refused entries do not. Never throws.
 */
export declare function readTar(bytes: Uint8Array): TarContent;
