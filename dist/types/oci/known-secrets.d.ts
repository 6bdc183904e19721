import { type CredentialSource } from './credential.js';
import type { HttpSend } from './http-message.js';
import { type RegistryError } from './registry-error.js';
/** The secrets that a store has sent or may send. Servers repeat requests in their errors; logs must not. */
export declare class KnownSecrets {
    #private;
    /** Remembers a text, with its spellings in addresses and JSON. */
    add(secret: string): void;
    /** Replaces every known secret in a text, longer ones first. */
    hide(text: string): string;
    /** The same credentials, remembered as they are found. */
    watch(source: CredentialSource): CredentialSource;
    /** The same sender, which remembers the tokens that it sends and hides all secrets in the bodies of errors. */
    hidingSend(send: HttpSend): HttpSend;
}
/** The same error with no known secret in its message. */
export declare function hideSecrets(error: RegistryError, secrets: KnownSecrets): RegistryError;
