import { AppError } from '../../../src/base/index.ts';

/** Twelve kinds of secrets that a run handles; each is found again by its own text. */
export const PLANTED = {
  password: 'planted-password-1f6b',
  basicPair: Buffer.from('alice:planted-password-1f6b').toString('base64'),
  identityToken: 'planted-identity-2c77',
  bearerToken: 'planted-bearer-3d41',
  accessToken: 'planted-access-4e90',
  refreshToken: 'planted-refresh-5a12',
  githubToken: 'ghs_planted0token6b34planted0token6b34aa',
  helperSecret: 'planted-helper-7c55',
  addressPassword: 'planted-address-8d76',
  signature: 'plantedsignature9e97',
  sessionState: 'planted-session-af18',
  proxyPassword: 'planted-proxy-b039',
} as const;

/** Everything that a run showed to somebody; checked as it comes. */
export function expectNoSecret(shown: string, where: string): void {
  const found = Object.entries(PLANTED).filter(
    ([, secret]) => shown.includes(secret) || shown.includes(encodeURIComponent(secret)),
  );
  if (found.length > 0)
    throw new Error(`${where} shows ${found.map(([kind]) => kind).join(', ')}: ${shown.slice(0, 2000)}`);
}

/** An error with all that logs could show of it: message, hint, stack and causes. */
export function shownError(error: unknown): string {
  const parts: string[] = [];
  for (let each: unknown = error; each instanceof Error && parts.length < 20; each = each.cause) {
    parts.push(each.message, each.stack ?? '', each instanceof AppError ? (each.hint ?? '') : '', JSON.stringify(each));
  }
  return parts.length === 0 ? String(error) : parts.join('\n');
}
