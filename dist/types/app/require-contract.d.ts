import type { Finding } from '../base/index.js';
import type { LoadedBundle } from './loaded-bundle.js';
/** A bundle that a command cannot work with because its documents are broken: findings, exit code 1. */
export declare class UnreadableBundle extends Error {
    readonly name = "UnreadableBundle";
    readonly source: string;
    readonly findings: readonly Finding[];
    constructor(source: string, findings: readonly Finding[]);
}
/** Something with a contract, or with the reasons why it has none. */
type Readable<Known> = Pick<LoadedBundle, 'source' | 'findings'> & {
    readonly contract?: Known;
};
/** The contract of a bundle. @throws UnreadableBundle with the reasons when there is none */
export declare function requireContract<Known>(bundle: Readable<Known>): Known;
export {};
