import type { Pair } from './pair.js';
import type { Site } from './site.js';
import type { Walk } from './walk.js';
/**
 * Compares the credentials that one operation needs: its own, else those of the document.
 *
 * @see OpenAPI 3.1.0, section 4.8.10: `security` of an operation replaces that of the document
 */
export declare function diffSecurity(walk: Walk, operation: Pair, site: Site): void;
