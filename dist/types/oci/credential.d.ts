import type { RegistryRepository } from './reference.js';
/** How to prove who asks. */
export type Credential = {
    readonly kind: 'basic';
    readonly username: string;
    readonly password: string;
}
/** An OAuth 2 refresh token that the token service changes into access tokens. */
 | {
    readonly kind: 'identity';
    readonly token: string;
}
/** A token that the registry itself takes as it is. */
 | {
    readonly kind: 'bearer';
    readonly token: string;
};
/** The user name by which helpers and files say that the password is an identity token. */
export declare const IDENTITY_USER = "<token>";
/** Finds the credential for a repository; `undefined` means to ask without one. */
export type CredentialSource = (repository: RegistryRepository) => Promise<Credential | undefined>;
/** The value of `Authorization` for user name and password. @see RFC 7617, section 2 */
export declare function basicAuthorization(username: string, password: string): string;
