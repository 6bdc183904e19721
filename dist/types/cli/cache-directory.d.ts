/**
 * Where the cache of a user is: `$XDG_CACHE_HOME/pacto` or `~/.cache/pacto`, on Windows `%LOCALAPPDATA%\pacto`. Paths
 * that are not absolute do not count.
 *
 * @see XDG Base Directory Specification 0.8
 */
export declare function cacheDirectory(env: {
    readonly [name: string]: string | undefined;
}, platform: string): string;
