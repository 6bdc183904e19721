import { withoutCoding } from './content-coding.ts';
import { basicAuthorization, type Credential, IDENTITY_USER } from './credential.ts';
import type { HttpRequest, HttpResponse, HttpSend } from './http-message.ts';
import { redactUrl } from './redact.ts';
import { RegistryError } from './registry-error.ts';
import { responseError } from './response-error.ts';
import type { Timing } from './timing.ts';

const LONGEST_TOKEN_ANSWER = 128 * 1024;
/**
 * A service that names no time means a minute, and should never mean less; where one does, the registry says when the
 * token is over. @see Distribution token authentication, Token Response Fields
 */
const SHORTEST_LIFETIME_S = 60;
const LONGEST_LIFETIME_S = 24 * 3600;

/** An access token and when it ends, in milliseconds since 1970-01-01 UTC. */
export interface AccessToken {
  readonly token: string;
  readonly expiresAt: number;
}

/** What is asked of a token service. The realm has been checked. */
export interface TokenRequest {
  readonly realm: URL;
  /** The registry, for messages. */
  readonly host: string;
  readonly service: string | undefined;
  readonly scope: string;
  readonly credential: Credential | undefined;
}

/**
 * Fetches an access token. Redirects are refused, since the request carries credentials.
 *
 * @throws RegistryError `ACCESS_DENIED` when the service refuses, `REGISTRY` when it answers anything else
 * @see Distribution token authentication specification; Distribution OAuth 2 token specification
 */
export async function fetchToken(request: TokenRequest, send: HttpSend, timing: Timing): Promise<AccessToken> {
  const { credential } = request;
  let response: HttpResponse | undefined;
  if (credential?.kind === 'identity') {
    response = await send(postRequest(request, credential.token), undefined);
    // Some services know identity tokens only as the password of the other form.
    if (response.status === 404 || response.status === 405) response = undefined;
  }
  response ??= await send(getRequest(request), undefined);
  const what = `token for ${request.scope} from ${redactUrl(request.realm)}`;
  if (response.status !== 200) {
    throw responseError(response, {
      what,
      host: request.host,
      timing,
      access: credential ? 'login' : 'anonymous',
    });
  }
  return readToken(withoutCoding(response, what, LONGEST_TOKEN_ANSWER), what, timing);
}

function getRequest({ realm, service, scope, credential }: TokenRequest): HttpRequest {
  const url = new URL(realm);
  if (service !== undefined) url.searchParams.set('service', service);
  url.searchParams.set('scope', scope);
  const login =
    credential?.kind === 'basic'
      ? credential
      : credential?.kind === 'identity'
        ? { username: IDENTITY_USER, password: credential.token }
        : undefined;
  return {
    method: 'GET',
    url,
    headers: {
      ...COMMON_HEADERS,
      ...(login === undefined ? {} : { authorization: basicAuthorization(login.username, login.password) }),
    },
    maxBytes: LONGEST_TOKEN_ANSWER,
  };
}

function postRequest({ realm, service, scope }: TokenRequest, refreshToken: string): HttpRequest {
  const form = new URLSearchParams({
    grant_type: 'refresh_token',
    client_id: 'pacto-ci',
    scope,
    refresh_token: refreshToken,
  });
  if (service !== undefined) form.set('service', service);
  return {
    method: 'POST',
    url: realm,
    headers: { ...COMMON_HEADERS, 'content-type': 'application/x-www-form-urlencoded' },
    body: new TextEncoder().encode(form.toString()),
    maxBytes: LONGEST_TOKEN_ANSWER,
  };
}

const COMMON_HEADERS = { accept: 'application/json', 'accept-encoding': 'identity', 'user-agent': 'pacto-ci' };

function readToken(response: HttpResponse, what: string, timing: Timing): AccessToken {
  const answer = parseAnswer(response.body);
  const token = [answer.get('token'), answer.get('access_token')].find(
    (value) => typeof value === 'string' && value !== '',
  );
  // Only what may stand in a header: a token with a line break could add headers of its own.
  if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token)) {
    throw new RegistryError('REGISTRY', `${what}: the answer contains no token`);
  }
  const lifetime = answer.get('expires_in');
  const seconds = typeof lifetime === 'number' ? lifetime : SHORTEST_LIFETIME_S;
  const clampedS = Math.min(Math.max(seconds, SHORTEST_LIFETIME_S), LONGEST_LIFETIME_S);
  return { token, expiresAt: timing.now() + clampedS * 1000 };
}

function parseAnswer(body: Uint8Array): ReadonlyMap<string, unknown> {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body));
    return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  } catch {
    return new Map();
  }
}
