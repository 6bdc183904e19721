import type { Location, Range } from '../base/index.js';
/** A file of a bundle as the reader of a report can open it: from the working directory, or below its reference. */
export declare function sourceFile(source: string, file: string): string;
/** `file:line:column`, or what of it is known. */
export declare function placeText(file: string | undefined, range: Range | undefined): string;
/** `source/file:line` of the first line of a location. */
export declare function lineText(source: string, location: Location): string;
/** A digest cut to its algorithm and twelve digits: enough to recognise it. */
export declare function shortDigest(digest: string): string;
