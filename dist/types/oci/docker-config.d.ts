import { type Credential } from './credential.js';
import type { RegistryRepository } from './reference.js';
/** What Docker's configuration says about logins. */
export interface DockerConfig {
    /** The file, for messages. */
    readonly path: string;
    /** Logins by `HOST` or `HOST/PATH`. */
    readonly logins: ReadonlyMap<string, DockerLogin>;
    /** Names of credential helpers by host. */
    readonly helpers: ReadonlyMap<string, string>;
    /** Name of the helper for all other hosts. */
    readonly store: string | undefined;
}
type DockerLogin = {
    readonly credential: Credential;
} | {
    readonly problem: string;
};
/** Where the credential of a repository is: in the file, or with a helper under a key. */
export type DockerLookup = {
    readonly kind: 'inline';
    readonly credential: Credential;
} | {
    readonly kind: 'helper';
    readonly helper: string;
    readonly key: string;
};
/**
 * Reads Docker's `config.json`; a missing file has no logins.
 *
 * @throws AppError `CONFIGURATION` when it is not JSON, `FILE_SYSTEM` when it cannot be read
 */
export declare function loadDockerConfig(path: string): Promise<DockerConfig>;
/** Reads the text of Docker's `config.json`. @throws AppError `CONFIGURATION` */
export declare function parseDockerConfig(text: string, path: string): DockerConfig;
/**
 * Where to look for the credential of a repository, best place first: the helper of the host, the helper of all hosts,
 * the file. Keys with a path count for the repositories below it, longest first. Hosts are compared as a whole.
 *
 * @throws AppError `CONFIGURATION` when the login that applies is malformed
 */
export declare function lookUpDockerLogin(config: DockerConfig, repository: RegistryRepository): DockerLookup[];
export {};
