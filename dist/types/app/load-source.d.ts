import { type Overrides } from '../contract/index.js';
import type { AppContext } from './context.js';
import { type LoadedBundle } from './loaded-bundle.js';
/** Whether a text is a reference into a registry or a folder of layouts. */
export declare function isReference(source: string): boolean;
/**
 * Loads a bundle from anything the command line takes: a reference, a folder, an archive, a `file://` address.
 *
 * @throws AppError as stores and the file system do; a broken archive or contract comes as findings
 */
export declare function loadSource(context: AppContext, source: string, overrides?: Overrides): Promise<LoadedBundle>;
/** The bundle as if its contract said what the command line says. @throws AppError `USAGE`, `CONFIGURATION` */
export declare function overrideBundle(bundle: LoadedBundle, overrides: Overrides | undefined): LoadedBundle;
/** Loads a bundle from disk; relative paths count from the working directory. */
export declare function loadLocal(context: Pick<AppContext, 'workingDirectory' | 'parses'>, source: string): Promise<LoadedBundle>;
