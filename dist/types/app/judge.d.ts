import { type Finding, type RevisionFiles } from '../base/index.js';
import { type Configuration } from './configuration.js';
/** What a pull request and the commit that it starts from say about how it is judged. */
export interface JudgeInput {
    /** The commit a pull request starts from; missing where it cannot be told or reached. */
    readonly base?: RevisionFiles;
    /** Path of the configuration file, counted from the working directory. */
    readonly file: string;
    /** The configuration of the checked-out state, with the text of its file where there is one. */
    readonly head: {
        readonly configuration: Configuration;
        readonly text?: Uint8Array | string;
    };
    /** Whether somebody with the right to do so agreed: then waivers that only the head has count too. */
    readonly approved: boolean;
    /** YYYY-MM-DD, for the expiry of waivers. */
    readonly today: string;
}
/** How a pull request is judged. */
export interface Judge {
    /** `registry`, `mirrors`, `fail-on`, `rules` and `waivers` of the base; `bundles` and `comment` of the head. */
    readonly configuration: Configuration;
    /** What the head says and does not count, and mistakes of the base. */
    readonly findings: readonly Finding[];
    /** False when the base could not be asked: then defaults judge. */
    readonly isBaseRead: boolean;
    /** Why it could not be asked. */
    readonly problem?: string;
    /** Folders or globs of the base, or of the head where the base was not read; they are checked beside the head's. */
    readonly baseBundles: readonly string[];
}
/**
 * Puts together the configuration of a pull request, which does not choose its own judge. Mistakes in the file of the
 * base are tolerated with a warning, so that the pull request that mends them can pass. Never throws for the base.
 */
export declare function readJudge(input: JudgeInput): Promise<Judge>;
