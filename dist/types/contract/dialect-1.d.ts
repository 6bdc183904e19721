import type { DocumentNode } from '../document/index.js';
import type { Contract, Dialect } from './model.js';
/**
 * Reads the five shapes that carry the label "1.0": a single `configuration` or `policy` object, the positional
 * `configuration.configs` and `policies`, and the named lists all become lists of named entries.
 */
export declare function readDialect1(root: DocumentNode, dialect: Dialect): Contract;
