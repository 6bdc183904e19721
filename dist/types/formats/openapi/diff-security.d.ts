import type { Pair } from './pair.ts';
import type { Site } from './site.ts';
import type { Walk } from './walk.ts';
/**
 * Compares the credentials that one operation needs: its own, else those of the document.
 *
 * @see OpenAPI 3.1.0, section 4.8.10: `security` of an operation replaces that of the document
 */
export declare function diffSecurity(walk: Walk, operation: Pair, site: Site): void;
