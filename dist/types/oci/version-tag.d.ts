/**
 * The tag of a version. Tags know no `+`, so `_` stands for it, as in Helm; versions know no `_`.
 *
 * @throws AppError `USAGE` for a version that cannot be a tag
 */
export declare function tagForVersion(version: string): string;
/** The version that a tag spells; {@link tagForVersion} gives the tag back. */
export declare function versionForTag(tag: string): string;
