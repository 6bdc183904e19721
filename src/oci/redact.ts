/** Stands where a secret was. */
export const MASK = '***';

/** Spellings of secrets that may stand in texts from outside: registries repeat headers and addresses in errors. */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  // User name and password of an address.
  [/\b([a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/?#@"'<>]{1,2048}@/gi, `$1${MASK}@`],
  // Query values: signed addresses of storage services carry their keys there.
  [/([?&][\w.~%-]{1,100}=)[^&\s"'<>#]{1,8192}/g, `$1${MASK}`],
  [
    /\b(authorization|proxy-authorization|cookie|set-cookie)(["']?\s{0,8}[:=]\s{0,8}["']?)[^\r\n"']{1,8192}/gi,
    `$1$2${MASK}`,
  ],
  [/\b(bearer|basic)\s+[\w.~+/=-]{6,8192}/gi, `$1 ${MASK}`],
  [
    /\b(token|access_token|refresh_token|identitytoken|registrytoken|password|secret)(["']?\s{0,8}[:=]\s{0,8}["']?)[^\s"',;&}]{1,8192}/gi,
    `$1$2${MASK}`,
  ],
  [
    /\b(?:gh[pousr]_\w{16,255}|github_pat_\w{16,255}|glpat-[\w-]{16,255}|eyJ[\w-]{4,4096}\.[\w-]{4,4096}\.[\w-]{0,4096})/g,
    MASK,
  ],
];

/** Replaces credentials in a text: those in addresses, headers, query values and tokens of well-known forms. */
export function redact(text: string): string {
  return SECRETS.reduce((redacted, [pattern, replacement]) => redacted.replace(pattern, replacement), text);
}

/** An address for messages: without user, password, query and fragment. */
export function redactUrl(url: URL): string {
  return `${url.origin}${url.pathname}`;
}

/** Makes a text from outside fit for a log: redacted, control characters out, cut to `limit` UTF-16 units. */
export function quoteForeignText(text: string, limit = 2048): string {
  const printable = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
  const safe = redact(printable);
  return safe.length > limit ? `${safe.slice(0, limit)}…` : safe;
}
