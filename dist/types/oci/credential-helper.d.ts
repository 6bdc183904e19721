import { type Credential } from './credential.js';
/** What a program wrote and how it ended. */
export interface HelperResult {
    readonly ok: boolean;
    readonly stdout: string;
}
/** Runs a program with one argument and one line of input. */
export type RunHelper = (program: string, argument: string, input: string) => Promise<HelperResult>;
/**
 * Asks `docker-credential-NAME get` for the login of a registry; `undefined` when the helper has none.
 *
 * @throws AppError `CONFIGURATION` when the name is malformed, the program cannot be run or answers nonsense
 * @see Docker documentation, docker login, Credential helper protocol
 */
export declare function askCredentialHelper(name: string, key: string, run?: RunHelper): Promise<Credential | undefined>;
/** Runs a real program, without a shell since names and keys come from files, for ten seconds at most. */
export declare function runHelperProcess(program: string, argument: string, input: string): Promise<HelperResult>;
