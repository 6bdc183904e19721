/** Paths of GitHub's API descriptions by edition, fetched when they are missing; throws when they cannot be had. */
export function requireDescriptions(): Promise<{ readonly 'github.com': string; readonly 'ghes-3.19': string }>;
/** Path of a Node 24, the running one if it is that; `undefined` where no package has one for this platform. */
export function findNode24(): Promise<string | undefined>;
