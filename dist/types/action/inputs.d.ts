import { COMMENT_MODES, FAIL_ON } from '../app/index.js';
/** When a pull request gets a comment. */
export type CommentMode = (typeof COMMENT_MODES)[number];
declare const ANNOTATION_MODES: readonly ['auto', 'checks', 'commands', 'none'];
declare const CHANGED_ONLY: readonly ['auto', 'true', 'false'];
/** What the user of the action wrote under `with:`; a part that is missing is left to the configuration file. */
export interface ActionInputs {
    readonly bundles: readonly string[];
    readonly registry?: string;
    readonly baseline: string;
    readonly failOn?: (typeof FAIL_ON)[number];
    /** Missing where there is no such input: then the step is there to publish. */
    readonly publish?: boolean;
    readonly dryRun: boolean;
    readonly comment?: CommentMode;
    readonly annotations: (typeof ANNOTATION_MODES)[number];
    readonly checkName: string;
    readonly changedOnly: (typeof CHANGED_ONLY)[number];
    readonly reportDir?: string;
    readonly config?: string;
    readonly cache: boolean;
    readonly token: string;
    /** Relative to the root of the repository, without `./`; empty for the root itself. */
    readonly folder: string;
}
/**
 * Copies the inputs of the composite action, one JSON text in `PACTO_INPUTS`, to where the toolkit looks for inputs: a
 * composite's own inputs reach its steps as nothing at all.
 *
 * @throws AppError `USAGE` for a text that is no map of texts
 */
export declare function spreadInputs(env: {
    [name: string]: string | undefined;
}): void;
/**
 * Reads and checks the inputs: trimmed, empty ones are missing ones, a wrong choice names the nearest right one.
 *
 * @param get text of an input, empty when it is missing
 * @throws AppError `USAGE`
 */
export declare function readInputs(get: (name: string) => string): ActionInputs;
export {};
