/**
 * How credentials of well-known issuers begin and go on. A value made up from a pattern of that kind would be taken for
 * a leaked one by whoever reads the report, and by programs that look for them.
 */
const CREDENTIALS: readonly RegExp[] = [
  /gh[oprsu]_\w{20}/,
  /github_pat_\w{20}/,
  /glpat-[\w-]{16}/,
  /(?:AKIA|ASIA|AROA|AIDA)[0-9A-Z]{16}/,
  /AIza[\w-]{30}/,
  /xox[a-z]-[\w-]{8}/,
  /[rsp]k_(?:live|test)_\w{8}/,
  /npm_\w{30}/,
  /pypi-\w{16}/,
  /sk-[\w-]{20}/,
  /SG\.[\w-]{16}/,
  /hv[bs]\.[\w-]{20}/,
  /eyJ[\w-]{5,}\.eyJ/,
  /-----BEGIN [A-Z ]*PRIVATE KEY/,
  /\/\/[^\s/:@]*:[^\s/@]+@/,
  /^(?:Basic|Bearer) \S{8}/i,
];

/** Longest text that is looked at: no pattern needs more, and none may take long. */
const MAX_LENGTH = 2000;

/** True when a text inside a value, or one of its names, looks like a credential. */
export function looksSecret(value: unknown): boolean {
  if (typeof value === 'string') return isCredential(value.slice(0, MAX_LENGTH));
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, member]) => isCredential(name.slice(0, MAX_LENGTH)) || looksSecret(member));
}

function isCredential(text: string): boolean {
  return CREDENTIALS.some((pattern) => pattern.test(text));
}
