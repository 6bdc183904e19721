import type { Finding } from '../base/index.js';
import type { Contract } from '../contract/index.js';
import type { LoadedBundle } from './loaded-bundle.js';
/** A bundle that a command cannot work with because its documents are broken: findings, exit code 1. */
export declare class UnreadableBundle extends Error {
    readonly name = "UnreadableBundle";
    readonly source: string;
    readonly findings: readonly Finding[];
    constructor(source: string, findings: readonly Finding[]);
}
/** The contract of a bundle. @throws UnreadableBundle with the reasons when there is none */
export declare function requireContract(bundle: LoadedBundle): Contract;
