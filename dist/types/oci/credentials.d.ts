import type { Credential, CredentialSource } from './credential.js';
import { type RunHelper } from './credential-helper.js';
/** Where credentials come from. Nothing is read from the environment here. */
export interface CredentialOptions {
    /** For the one host that the user configured, with its port; never for hosts that only a document names. */
    readonly explicit?: {
        readonly host: string;
        readonly credential: Credential;
    };
    /** Docker's `config.json`. */
    readonly dockerConfigPath?: string;
    /** A token of GitHub, for ghcr.io only. */
    readonly githubToken?: string;
    /** Runs credential helpers; real processes when missing. */
    readonly runHelper?: RunHelper;
}
/**
 * Finds credentials, first match for the exact host: explicit ones, Docker's configuration with its helpers, the
 * GitHub token for ghcr.io, none. Nothing is read or run before a registry asks; each repository is looked up once, and
 * a helper is run once for each host.
 *
 * The source throws AppError `CONFIGURATION` for a broken Docker configuration or helper.
 */
export declare function createCredentialSource(options: CredentialOptions): CredentialSource;
