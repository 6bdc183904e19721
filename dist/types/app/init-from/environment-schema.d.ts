import type { Setting } from './environment-file.js';
/** How many settings one schema holds; validation compiles no larger ones. */
export declare const MAX_SETTINGS = 1000;
/**
 * The JSON Schema of settings, as text. Types are guessed only where nothing else is likely: whole numbers, `true` and
 * `false`. A setting is required only where its comment says so: an empty value may as well mean that it can stay
 * empty. Values become defaults when they are harmless; never those of secrets and nothing that looks like one.
 */
export declare function writeEnvironmentSchema(title: string, source: string, settings: readonly Setting[]): string;
