import type { AppContext } from './context.js';
type From = Pick<AppContext, 'workingDirectory'>;
/** The folder that the paths in a bundle on disk count from. */
export declare function folderOfBundle(from: From, source: string): string;
/**
 * One text per folder or archive, whatever spelling leads there: its path from the working directory, as users write it.
 *
 * @param source a path or a `file://` address; one that is none is returned as it is
 */
export declare function placeOf(from: From, source: string): string;
/** The same for what a bundle on disk refers to; paths count from the bundle. */
export declare function placeBeside(from: From, declarer: string, reference: string): string;
export {};
