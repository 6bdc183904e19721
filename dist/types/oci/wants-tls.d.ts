import type { HttpSend } from './http-message.js';
import type { RegistryClient } from './registry-client.js';
import type { RegistryTarget } from './registry-target.js';
/**
 * The same sender, which finds out why a server on this machine breaks off plain HTTP before its first answer: once, by
 * a question in TLS. A certificate that is not trusted is an answer.
 */
export declare function noticeTls(send: HttpSend): HttpSend;
/**
 * Whether a registry that was asked in plain HTTP failed because it speaks TLS. Some say so with a 400 and in words,
 * which an answer to HEAD does not have, so such a one is asked once more.
 */
export declare function wantsTls(client: RegistryClient, target: RegistryTarget, failure: unknown): Promise<boolean>;
