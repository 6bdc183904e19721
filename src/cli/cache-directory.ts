import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * Where the cache of a user is: `$XDG_CACHE_HOME/pacto` or `~/.cache/pacto`, on Windows `%LOCALAPPDATA%\pacto`. Paths
 * that are not absolute do not count.
 *
 * @see XDG Base Directory Specification 0.8
 */
export function cacheDirectory(env: { readonly [name: string]: string | undefined }, platform: string): string {
  const named = platform === 'win32' ? env.LOCALAPPDATA : env.XDG_CACHE_HOME;
  const base = named !== undefined && isAbsolute(named) ? named : join(env.HOME || homedir(), '.cache');
  return join(base, 'pacto');
}
