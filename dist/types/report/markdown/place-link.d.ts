import type { Change } from '../../base/index.js';
import type { CheckResult } from '../model.js';
import type { Surroundings } from '../surroundings.js';
import { type Markup } from './markup.js';
/** A file of the repository, with its line where that matters; a link where there is something to open. */
export declare function placeLink({ folder, fileUrl }: Surroundings, path: string, line?: number): Markup;
/** Where a change of a checked bundle is; what is gone is named by what is left of it. Nothing when unknown. */
export declare function changeLink(result: CheckResult, change: Change, surroundings: Surroundings): Markup;
/** The file of a change without its line, which an edit of prose moves; nothing when unknown. */
export declare function changeFile({ source }: CheckResult, { location }: Change): Markup;
