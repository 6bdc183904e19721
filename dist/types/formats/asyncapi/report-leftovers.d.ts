import type { Crawl } from './reference-crawl.js';
import type { Walk } from './walk.js';
/** What the references of both documents lead to. */
interface Reaches {
    readonly before: Crawl['reached'];
    readonly after: Crawl['reached'];
}
/** Reports every difference that the walk did not judge, so that none is passed over in silence. */
export declare function reportLeftovers(walk: Walk, reaches: Reaches): void;
export {};
