import type { Change } from '../../base/index.js';
import { type Versions } from '../proof-text.js';
import { type Markup } from './markup.js';
/** A change with everything that helps to judge it: place, why, fix, proof. */
export declare function fullItem(change: Change, place: Markup, versions: Versions): Markup;
/** A change on one line. */
export declare function briefItem(change: Change): Markup;
