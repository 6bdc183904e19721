import { basicAuthorization, type CredentialSource, IDENTITY_USER } from './credential.ts';
import type { HttpResponse, HttpSend } from './http-message.ts';
import { MASK } from './redact.ts';
import { changedError, type RegistryError } from './registry-error.ts';

/** Shorter texts are no secrets, and hiding them would make messages unreadable. */
const SHORTEST_SECRET = 4;

/** The secrets that a store has sent or may send. Servers repeat requests in their errors; logs must not. */
export class KnownSecrets {
  readonly #spellings = new Set<string>();

  /** Remembers a text, with its spellings in addresses and JSON. */
  add(secret: string): void {
    if (secret.length < SHORTEST_SECRET) return;
    for (const spelling of [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
      this.#spellings.add(spelling);
  }

  /** Replaces every known secret in a text, longer ones first. */
  hide(text: string): string {
    const longestFirst = [...this.#spellings].sort((a, b) => b.length - a.length);
    return longestFirst.reduce((hidden, secret) => hidden.replaceAll(secret, MASK), text);
  }

  /** The same credentials, remembered as they are found. */
  watch(source: CredentialSource): CredentialSource {
    return async (repository) => {
      const credential = await source(repository);
      if (credential === undefined) return undefined;
      const secret = credential.kind === 'basic' ? credential.password : credential.token;
      const username = credential.kind === 'basic' ? credential.username : IDENTITY_USER;
      this.add(secret);
      this.add(withoutScheme(basicAuthorization(username, secret)));
      return credential;
    };
  }

  /** The same sender, which remembers the tokens that it sends and hides all secrets in the bodies of errors. */
  hidingSend(send: HttpSend): HttpSend {
    return async (request, signal) => {
      const { authorization } = request.headers;
      if (authorization !== undefined) this.add(withoutScheme(authorization));
      const response = await send(request, signal);
      return response.status < 400 ? response : this.#hideInBody(response);
    };
  }

  /** Before anyone cuts or reads it: a part of a secret is a secret too. */
  #hideInBody(response: HttpResponse): HttpResponse {
    const text = new TextDecoder().decode(response.body);
    const hidden = this.hide(text);
    return hidden === text ? response : { ...response, body: new TextEncoder().encode(hidden) };
  }
}

/** The same error with no known secret in its message. */
export function hideSecrets(error: RegistryError, secrets: KnownSecrets): RegistryError {
  const message = secrets.hide(error.message);
  return message === error.message ? error : changedError(error, { message });
}

function withoutScheme(authorization: string): string {
  return authorization.slice(authorization.indexOf(' ') + 1);
}
