import { type Credential } from './credential.js';
/** What a program wrote and how it ended. */
export interface HelperResult {
    readonly ok: boolean;
    readonly stdout: string;
    /** What went wrong, as a clause, where that is known. */
    readonly problem?: string;
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
/**
 * Runs a real program, without a shell since names and keys come from files. One that does not end in time is killed in
 * a way that it cannot refuse; what it leaves running is not waited for.
 */
export declare function runHelperProcess(program: string, argument: string, input: string, timeoutMs?: number): Promise<HelperResult>;
