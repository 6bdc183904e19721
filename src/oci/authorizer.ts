import { type Challenge, parseChallenges } from './challenge.ts';
import { basicAuthorization, type Credential, type CredentialSource } from './credential.ts';
import type { HttpResponse, HttpSend } from './http-message.ts';
import { exhaustedError, RegistryError } from './registry-error.ts';
import type { RegistryTarget } from './registry-target.ts';
import { type RetryPolicy, withRetries } from './retry.ts';
import type { Timing } from './timing.ts';
import { fetchToken } from './token.ts';
import { checkTokenRealm } from './token-realm.ts';

/** A token is not used in its last seconds, which the request itself may take. */
const EARLY_RENEWAL_MS = 10_000;
/** Who was refused twice in a row will be refused again; token services lock out those who go on asking. */
const MOST_REFUSALS = 2;

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
  readonly retry?: RetryPolicy;
  /** Further hosts of token services, exactly as in the address. */
  readonly trustedRealms?: readonly string[];
}

/** What became of the challenges for one registry, repository and set of actions. */
interface Scope {
  answer: Promise<Authorization | undefined>;
  /** The registry has taken an answer. */
  isAccepted: boolean;
  /** How often in a row the token service refused, or the registry did not take what it gave. */
  refusals: number;
}

/**
 * Answers the challenges of registries and keeps the answers: one per registry, repository and actions. Requests that
 * need the same token at the same time share one token request, and reading uses the token for writing once there is
 * one.
 */
export class Authorizer {
  readonly #options: AuthorizerOptions;
  readonly #scopes = new Map<string, Scope>();

  constructor(options: AuthorizerOptions) {
    this.#options = options;
  }

  /** The authorization that an earlier challenge of the same registry led to. */
  async known(target: RegistryTarget): Promise<Authorization | undefined> {
    const answer = await this.#scopes.get(this.#keyOf(target))?.answer.catch(() => undefined);
    return answer !== undefined && this.#isFresh(answer) ? answer : undefined;
  }

  /** Told when the registry takes an authorization. */
  accept(target: RegistryTarget): void {
    const scope = this.#scopes.get(this.#keyOf(target));
    if (scope === undefined) return;
    scope.isAccepted = true;
    scope.refusals = 0;
  }

  /** Whether the registry has taken an authorization for this before, so that a refusal may pass. */
  hasAccepted(target: RegistryTarget): boolean {
    return this.#scopes.get(this.#keyOf(target))?.isAccepted === true;
  }

  /**
   * Answers a 401. `undefined` when there is nothing to answer with.
   *
   * @param rejected the authorization that the 401 came to; it is replaced, unless its replacements are rejected too
   * @throws RegistryError when the token service refuses, fails or is not trusted
   */
  async answer(
    target: RegistryTarget,
    response: HttpResponse,
    rejected: Authorization | undefined,
  ): Promise<Authorization | undefined> {
    const key = this.#keyOf(target);
    const running = this.#scopes.get(key)?.answer;
    const current = await running?.catch(() => undefined);
    // Another request may have renewed it in the meantime.
    if (current !== undefined && current.header !== rejected?.header && this.#isFresh(current)) return current;
    const scope = this.#scopes.get(key);
    if (scope !== undefined && (scope.answer !== running || scope.refusals >= MOST_REFUSALS)) return await scope.answer;
    return await this.#renew(key, this.#widen(target), parseChallenges(response.headers.get('www-authenticate') ?? []));
  }

  async #renew(
    key: string,
    target: RegistryTarget,
    challenges: readonly Challenge[],
  ): Promise<Authorization | undefined> {
    const { isAccepted = false, refusals = 0 } = this.#scopes.get(key) ?? {};
    // Until the registry takes it, what is given counts as refused.
    const scope = { answer: this.#prove(target, challenges), isAccepted, refusals: refusals + 1 };
    this.#scopes.set(key, scope);
    try {
      return await scope.answer;
    } catch (error) {
      // A service that did not answer has refused nothing.
      if (error instanceof RegistryError && error.code !== 'ACCESS_DENIED') scope.refusals = refusals;
      throw error;
    }
  }

  /** Whether there are credentials that the registry did not ask for; only what explains a refusal needs to know. */
  async hasCredentials(target: RegistryTarget): Promise<boolean> {
    const find = async (): Promise<boolean> => (await this.#options.credentials(target.repository)) !== undefined;
    return find().catch(() => false);
  }

  /** What may be written may be read. */
  #widen(target: RegistryTarget): RegistryTarget {
    const wider = { ...target, actions: 'pull,push' } as const;
    return this.#scopes.get(scopeKey(wider))?.isAccepted === true ? wider : target;
  }

  #keyOf(target: RegistryTarget): string {
    return scopeKey(this.#widen(target));
  }

  #isFresh(answer: Authorization): boolean {
    return answer.expiresAt - EARLY_RENEWAL_MS > this.#options.timing.now();
  }

  async #prove(target: RegistryTarget, challenges: readonly Challenge[]): Promise<Authorization | undefined> {
    const credential = await this.#options.credentials(target.repository);
    const offersBearer = challenges.some(({ scheme }) => scheme === 'bearer');
    if (offersBearer && credential?.kind === 'bearer') return forEver(`Bearer ${credential.token}`);
    const realm = challenges.find(({ scheme, parameters }) => scheme === 'bearer' && parameters.has('realm'));
    if (realm !== undefined) return this.#proveBearer(target, realm, credential);
    if (credential?.kind !== 'basic' || !challenges.some(({ scheme }) => scheme === 'basic')) return undefined;
    return forEver(basicAuthorization(credential.username, credential.password));
  }

  async #proveBearer(
    target: RegistryTarget,
    challenge: Challenge,
    credential: Credential | undefined,
  ): Promise<Authorization> {
    const { send, timing, trustedRealms } = this.#options;
    // The scope is ours: one from the challenge could name the repository of someone else.
    const request = {
      host: target.repository.host,
      realm: checkTokenRealm(challenge.parameters.get('realm') ?? '', target.origin, trustedRealms),
      service: challenge.parameters.get('service'),
      scope: `repository:${target.repository.repository}:${target.actions}`,
      credential,
    };
    const { token, expiresAt } = await this.#fetchPatiently(() => fetchToken(request, send, timing));
    return { header: `Bearer ${token}`, access: credential === undefined ? 'anonymous' : 'token', expiresAt };
  }

  /** The token service has tries of its own: a busy one must not use up those of the request that needs the token. */
  async #fetchPatiently<T>(fetch: () => Promise<T>): Promise<T> {
    const { timing, retry } = this.#options;
    try {
      return await withRetries(fetch, { timing, ...(retry === undefined ? {} : { policy: retry }) });
    } catch (error) {
      throw exhaustedError(error);
    }
  }
}

function forEver(header: string): Authorization {
  return { header, access: 'credentials', expiresAt: Number.POSITIVE_INFINITY };
}

function scopeKey(target: RegistryTarget): string {
  return `${target.origin.origin} ${target.repository.repository} ${target.actions}`;
}
