/** What moving floating tags of one repository needs from outside. */
export interface FloatingPorts {
    /** Every tag that the repository has now. */
    listTags(): Promise<readonly string[]>;
    /** What a tag stands for now, with the version that the contract in it has; `undefined` when there is no such tag. */
    lookUp(tag: string): Promise<TaggedVersion | undefined>;
    /** Lets one tag stand for what another one stands for. */
    copyTag(from: string, to: string): Promise<void>;
}
/** What a tag stands for. */
export interface TaggedVersion {
    readonly digest: string;
    /** Missing when it is no readable bundle. */
    readonly version?: string;
}
/** A floating tag and the tag of the version that it was moved to. */
export interface MovedTag {
    readonly tag: string;
    readonly target: string;
}
/**
 * Names that follow a version: `1.2.3` → `1`, `1.2`, `latest`. A prerelease has none, and a version is never among its
 * own.
 */
export declare function floatingTagsOf(text: string): string[];
/**
 * Moves the floating tags of published versions to the highest version that each of them covers, by the full list of
 * tags. A tag never goes back, and one that is a version itself, or no bundle at all, is left alone. After each write
 * the list is read again, so that of several publishers the last writer leaves the highest version.
 *
 * @param versions that were just published and verified
 * @throws AppError as stores do
 */
export declare function moveFloatingTags(versions: readonly string[], ports: FloatingPorts): Promise<MovedTag[]>;
