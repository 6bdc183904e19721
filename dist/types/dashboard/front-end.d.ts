/** The files that the page needs besides its documents. */
export declare const FRONT_END_FILES: readonly ['app.js', 'app.css', 'icon.svg'];
/** Their contents. */
export type FrontEnd = Readonly<Record<(typeof FRONT_END_FILES)[number], string>>;
/**
 * Reads the front end, which is built ahead.
 *
 * @param folder default: where `dist/` has it, beside the folder of this program
 * @throws AppError `FILE_SYSTEM` when it is not there
 */
export declare function loadFrontEnd(folder?: string): Promise<FrontEnd>;
