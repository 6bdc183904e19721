import type { RuleOverride } from '../diff/index.js';
import { type FailOn, type Waiver } from '../verdict/index.js';
/** When a pull request gets a comment. */
export declare const COMMENT_MODES: readonly ['always', 'changes', 'on-failure', 'never'];
/** What a repository settles in its `pacto.config.yaml`; every part may be absent. */
export interface Configuration {
    /** Registry base as written. */
    readonly registry?: string;
    /** Prefixes of references → what to read and write instead, as written. */
    readonly mirrors: ReadonlyMap<string, string>;
    /** Folders or globs; empty for discovery. */
    readonly bundles: readonly string[];
    readonly failOn?: FailOn;
    readonly rules: ReadonlyMap<string, RuleOverride>;
    readonly waivers: readonly Waiver[];
    readonly comment?: (typeof COMMENT_MODES)[number];
}
/** The configuration of a repository that has no file. */
export declare const EMPTY_CONFIGURATION: Configuration;
/**
 * Reads a configuration file. Unknown keys, unknown rules and expired waivers are mistakes: a typo must not quietly
 * turn a gate off.
 *
 * @param today YYYY-MM-DD, for the expiry of waivers
 * @throws AppError `CONFIGURATION` that lists every mistake with its place
 */
export declare function readConfiguration(file: string, content: Uint8Array | string, today: string): Configuration;
/** What can be read of a configuration file. */
export interface ConfigurationParts {
    /** Without everything that is wrong: an expired waiver does not count, a setting with a mistake has its default. */
    readonly configuration: Configuration;
    /** Every mistake, as `FILE:LINE:COLUMN: what is wrong`. */
    readonly problems: readonly string[];
}
/**
 * Reads a configuration file that may have mistakes.
 *
 * @param today YYYY-MM-DD, for the expiry of waivers
 */
export declare function readConfigurationParts(file: string, content: Uint8Array | string, today: string): ConfigurationParts;
