import { type Finding } from '../base/index.js';
import type { Configuration } from './configuration.js';
/**
 * What a pull request says in its configuration and another one decides, one finding per setting at its line.
 *
 * @param there where the other value comes from, "the base commit 1a2b3c"
 */
export declare function findSettingsNotInForce(head: {
    readonly file: string;
    readonly configuration: Configuration;
    readonly text?: Uint8Array | string;
}, judging: Configuration, there: string): readonly Finding[];
