import { type AppErrorCode, isJsonObject } from '../base/index.ts';
import { parseChallenges } from './challenge.ts';
import { type HttpResponse, headerOf } from './http-message.ts';
import { quoteForeignText } from './redact.ts';
import { RegistryError, type RegistryErrorOptions } from './registry-error.ts';
import { findRetryAfter, parseRetryAfter } from './retry.ts';
import type { Timing } from './timing.ts';

/** How the request presented itself. */
export type RequestAccess =
  /** With credentials, to the token service. */
  | 'login'
  /** With credentials, to the registry. */
  | 'credentials'
  /** With a token that the token service gave for credentials. */
  | 'token'
  /** With a token that anybody gets, or with nothing since there was nothing to answer with. */
  | 'anonymous'
  /** With nothing, since nobody asked for the credentials that there are. */
  | 'unasked'
  /** With nothing, since nobody asked. */
  | 'open'
  /** With nothing, at another host, which the registry sent it to. */
  | 'elsewhere';

/** What an error message needs to know about the request. */
export interface ResponseContext {
  /** The thing that was asked for, at the start of the message. */
  readonly what: string;
  /** The registry, as people write it; also where its token service answers. */
  readonly host: string;
  readonly access: RequestAccess;
  readonly timing: Timing;
}

const ABSENCE_CODES = ['NAME_UNKNOWN', 'MANIFEST_UNKNOWN'];
const RETRIED_STATUSES = new Set([408, 425, 429, 499]);
const RATE_LIMIT_WAIT_MS = 60_000;
const OVERLOADED = 'The registry is overloaded or failing. Run again later.';

interface RegistryMessage {
  readonly code: string;
  readonly text: string;
}

/**
 * The error for an answer that was not expected. `ARTIFACT_NOT_FOUND` only when a 404 names an unknown repository or
 * manifest, or has no error list at all; 401 and 403 are `ACCESS_DENIED`; everything else, and a rate limit whatever
 * its status, is `REGISTRY`.
 */
export function responseError(response: HttpResponse, context: ResponseContext): RegistryError {
  const { status } = response;
  const text = new TextDecoder().decode(response.body);
  const messages = readMessages(text);
  const isRateLimit = isRateLimited(status, text, messages);
  const code = isRateLimit ? 'REGISTRY' : errorCode(status, messages);
  const shown =
    messages === undefined ? text : messages.map((message) => `${message.code} ${message.text}`.trim()).join('; ');
  const detail = quoteForeignText(shown);
  const hint = isRateLimit ? OVERLOADED : errorHint(code, status, messages, context);
  const afterMs = isRateLimit ? rateLimitDelay(response, text, context.timing) : retryAfter(response, context.timing);
  const options: RegistryErrorOptions = {
    status,
    registryCodes: messages?.map((message) => message.code) ?? [],
    provesAbsence: code === 'ARTIFACT_NOT_FOUND' && isAnswerForAll(context.access) && namesAbsence(messages),
    rejectedCredentials: code === 'ACCESS_DENIED' && isRejection(response, context),
    ...(hint === undefined ? {} : { hint }),
    ...(isRateLimit || isRetried(status) || losesUpload(messages)
      ? { retry: afterMs === undefined ? {} : { afterMs } }
      : {}),
  };
  return new RegistryError(code, `${context.what}: HTTP ${status}${detail === '' ? '' : ` ${detail}`}`, options);
}

/** Who may see nothing is told that nothing is there; and what another host does not have, the registry may have. */
function isAnswerForAll(access: RequestAccess): boolean {
  return access !== 'anonymous' && access !== 'elsewhere';
}

/** The registry's error list, or `undefined` when the body is none: proxies answer with pages and plain texts. */
function readMessages(text: string): RegistryMessage[] | undefined {
  try {
    const body: unknown = JSON.parse(text);
    if (!isJsonObject(body) || !Array.isArray(body.errors)) return undefined;
    return body.errors.filter(isJsonObject).map(({ code, message }) => ({
      code: typeof code === 'string' ? quoteForeignText(code, 64) : '',
      text: typeof message === 'string' ? message : '',
    }));
  } catch {
    return undefined;
  }
}

function errorCode(status: number, messages: readonly RegistryMessage[] | undefined): AppErrorCode {
  if (status === 401 || status === 403) return 'ACCESS_DENIED';
  if (status !== 404) return 'REGISTRY';
  // Harbor calls everything that is absent NOT_FOUND, and projects that one may not see too: no proof of absence.
  const isAbsence =
    messages === undefined || namesAbsence(messages) || messages.some(({ code }) => code === 'NOT_FOUND');
  return isAbsence ? 'ARTIFACT_NOT_FOUND' : 'REGISTRY';
}

function namesAbsence(messages: readonly RegistryMessage[] | undefined): boolean {
  return messages?.some((message) => ABSENCE_CODES.includes(message.code)) ?? false;
}

/** Registries name their limit by code or status; GHCR's secondary limit is a 403 that says so in words. */
function isRateLimited(status: number, text: string, messages: readonly RegistryMessage[] | undefined): boolean {
  const isNamed = messages?.some(({ code }) => code === 'TOOMANYREQUESTS') ?? false;
  return isNamed || status === 429 || isSecondaryLimit(status, text);
}

function isSecondaryLimit(status: number, text: string): boolean {
  return status === 403 && /rate limit/i.test(text);
}

/** A token that is too weak is a good one, and GHCR answers alike for wrong credentials and missing access. */
function isRejection({ status, headers }: HttpResponse, { host, access }: ResponseContext): boolean {
  if (status !== 401 || (access !== 'credentials' && access !== 'login') || isGhcr(host)) return false;
  const challenges = parseChallenges(headers.get('www-authenticate') ?? []);
  return !challenges.some(({ parameters }) => parameters.get('error') === 'insufficient_scope');
}

function isRetried(status: number): boolean {
  return RETRIED_STATUSES.has(status) || (status >= 500 && status !== 501 && status !== 505);
}

/** Registries behind a balancer, or started anew, forget uploads that have begun; a new one may end well. */
function losesUpload(messages: readonly RegistryMessage[] | undefined): boolean {
  return messages?.some(({ code }) => code === 'BLOB_UPLOAD_UNKNOWN' || code === 'BLOB_UPLOAD_INVALID') ?? false;
}

function retryAfter(response: HttpResponse, timing: Timing): number | undefined {
  return parseRetryAfter(headerOf(response, 'retry-after'), timing.now());
}

/** GHCR names the delay of a 429 in the text of the message, and none for its secondary limit. */
function rateLimitDelay(response: HttpResponse, text: string, timing: Timing): number | undefined {
  const header = retryAfter(response, timing);
  if (header !== undefined) return header;
  return findRetryAfter(text) ?? (isSecondaryLimit(response.status, text) ? RATE_LIMIT_WAIT_MS : undefined);
}

function errorHint(
  code: AppErrorCode,
  status: number,
  messages: readonly RegistryMessage[] | undefined,
  context: ResponseContext,
): string | undefined {
  if (code === 'ACCESS_DENIED') return accessHint(status, context);
  if (code === 'ARTIFACT_NOT_FOUND')
    return 'Check the spelling of repository and tag; some registries want a repository to be created first.';
  if (status === 405) return 'The registry does not allow this; it may be read-only.';
  if (status >= 500) return OVERLOADED;
  if (messages?.some((message) => message.code === 'BLOB_UNKNOWN'))
    return 'The registry has lost a part of the artifact, or it is being deleted. Run again, or publish it anew.';
  if (status >= 400) return 'The registry, or a proxy before it, refuses this and says above why.';
  if (status >= 300) return 'The registry sends the request elsewhere. Use the name that it sends to.';
  return undefined;
}

function accessHint(status: number, { host, access }: ResponseContext): string {
  if (access === 'elsewhere')
    return `${host} sends this to another host, which refuses it. What allows it may have expired, or the clock of this machine is wrong.`;
  if (isGhcr(host)) {
    return (
      'GHCR answers the same for what is missing and for what is not allowed. Likely causes: the workflow lacks the permission ' +
      '"packages: write" (or read); the package is private and not linked to this repository; the package belongs to another ' +
      'owner, or was created by a personal token or another repository.'
    );
  }
  switch (access) {
    case 'login':
      return `The credentials for ${host} ${status === 401 ? 'are wrong or have expired' : 'are wrong, have expired, or do not reach this repository'}.`;
    case 'credentials':
      return `The credentials for ${host} ${status === 401 ? 'are wrong or have expired' : 'do not reach this repository'}.`;
    case 'token':
      return `The credentials for ${host} do not reach this repository.`;
    case 'unasked':
      return `The registry did not ask for the credentials for ${host}, or they do not reach this repository.`;
    default:
      return `No credentials for ${host} were found. Log in with "docker login ${host}", or set PACTO_REGISTRY=oci://${host}/… with PACTO_REGISTRY_USERNAME and PACTO_REGISTRY_PASSWORD.`;
  }
}

function isGhcr(host: string): boolean {
  return host === 'ghcr.io' || host === 'ghcr.io:443';
}
