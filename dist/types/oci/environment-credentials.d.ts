import type { CredentialOptions } from './credentials.js';
/** Variables of an environment; nothing is read from the process here. */
export type EnvironmentVariables = {
    readonly [name: string]: string | undefined;
};
/**
 * Where the credentials of a run come from: `PACTO_REGISTRY_*`, Docker's configuration, the token of GitHub.
 *
 * The variables belong to the host of `PACTO_REGISTRY`, or of the registry that the user of an action names; never to a
 * host that only a file of the repository names, since a branch could then send them anywhere.
 *
 * @param trustedRegistry registry base that does not come from a file of the repository
 */
export declare function credentialsOfEnvironment(env: EnvironmentVariables, trustedRegistry?: string | undefined): CredentialOptions;
/** Token services beyond the domain of a registry that the user trusts: `PACTO_TOKEN_HOSTS`, with commas or spaces. */
export declare function tokenHostsOfEnvironment({ PACTO_TOKEN_HOSTS: hosts }: EnvironmentVariables): string[];
