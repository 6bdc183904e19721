import { type Challenge, parseChallenges } from './challenge.ts';
import { basicAuthorization, type Credential, type CredentialSource } from './credential.ts';
import type { HttpResponse, HttpSend } from './http-message.ts';
import type { RegistryTarget } from './registry-target.ts';
import type { Timing } from './timing.ts';
import { fetchToken } from './token.ts';
import { checkTokenRealm } from './token-realm.ts';

/** A token is not used in its last seconds, which the request itself may take. */
const EARLY_RENEWAL_MS = 10_000;

/** The value of `Authorization`, and what it stands for. */
export interface Authorization {
  readonly header: string;
  /** The credentials themselves, a token that they were changed into, or a token that anybody gets. */
  readonly access: 'credentials' | 'token' | 'anonymous';
  /** Milliseconds since 1970-01-01 UTC. */
  readonly expiresAt: number;
}

/** What authorization needs from outside. */
export interface AuthorizerOptions {
  readonly credentials: CredentialSource;
  readonly send: HttpSend;
  readonly timing: Timing;
  /** Further hosts of token services, exactly as in the address. */
  readonly trustedRealms?: readonly string[];
}

/**
 * Answers the challenges of registries and keeps the answers: one per registry, repository and actions. Requests that
 * need the same token at the same time share one token request.
 */
export class Authorizer {
  readonly #options: AuthorizerOptions;
  readonly #answers = new Map<string, Promise<Authorization | undefined>>();

  constructor(options: AuthorizerOptions) {
    this.#options = options;
  }

  /** The authorization that an earlier challenge of the same registry led to. */
  async known(target: RegistryTarget): Promise<Authorization | undefined> {
    const answer = await this.#answers.get(answerKey(target))?.catch(() => undefined);
    return answer !== undefined && this.#isFresh(answer) ? answer : undefined;
  }

  /**
   * Answers a 401. `undefined` when there is nothing to answer with.
   *
   * @param rejected the authorization that the 401 came to; it is not used again
   * @throws RegistryError when the token service refuses, fails or is not trusted
   */
  async answer(
    target: RegistryTarget,
    response: HttpResponse,
    rejected: Authorization | undefined,
  ): Promise<Authorization | undefined> {
    const key = answerKey(target);
    const running = this.#answers.get(key);
    const current = await running?.catch(() => undefined);
    // Another request may have renewed it in the meantime.
    if (current !== undefined && current.header !== rejected?.header && this.#isFresh(current)) return current;
    const latest = this.#answers.get(key);
    if (latest !== undefined && latest !== running) return latest;

    const answer = this.#prove(target, parseChallenges(response.headers.get('www-authenticate') ?? []));
    this.#answers.set(key, answer);
    try {
      return await answer;
    } catch (error) {
      if (this.#answers.get(key) === answer) this.#answers.delete(key);
      throw error;
    }
  }

  /** Whether there are credentials that the registry did not ask for; only what explains a refusal needs to know. */
  async hasCredentials(target: RegistryTarget): Promise<boolean> {
    const find = async (): Promise<boolean> => (await this.#options.credentials(target.repository)) !== undefined;
    return find().catch(() => false);
  }

  #isFresh(answer: Authorization): boolean {
    return answer.expiresAt - EARLY_RENEWAL_MS > this.#options.timing.now();
  }

  async #prove(target: RegistryTarget, challenges: readonly Challenge[]): Promise<Authorization | undefined> {
    const credential = await this.#options.credentials(target.repository);
    const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
    if (bearer !== undefined) return this.#proveBearer(target, bearer, credential);
    if (credential?.kind !== 'basic' || !challenges.some(({ scheme }) => scheme === 'basic')) return undefined;
    return forEver(basicAuthorization(credential.username, credential.password));
  }

  async #proveBearer(
    target: RegistryTarget,
    challenge: Challenge,
    credential: Credential | undefined,
  ): Promise<Authorization | undefined> {
    if (credential?.kind === 'bearer') return forEver(`Bearer ${credential.token}`);
    const realm = challenge.parameters.get('realm');
    if (realm === undefined) return undefined;
    const { send, timing, trustedRealms } = this.#options;
    // The scope is ours: one from the challenge could name the repository of someone else.
    const { token, expiresAt } = await fetchToken(
      {
        host: target.repository.host,
        realm: checkTokenRealm(realm, target.origin, trustedRealms),
        service: challenge.parameters.get('service'),
        scope: `repository:${target.repository.repository}:${target.actions}`,
        credential,
      },
      send,
      timing,
    );
    return { header: `Bearer ${token}`, access: credential === undefined ? 'anonymous' : 'token', expiresAt };
  }
}

function forEver(header: string): Authorization {
  return { header, access: 'credentials', expiresAt: Number.POSITIVE_INFINITY };
}

function answerKey(target: RegistryTarget): string {
  return `${target.origin.origin} ${target.repository.repository} ${target.actions}`;
}
