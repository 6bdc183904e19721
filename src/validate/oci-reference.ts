/** A reference to something outside the bundle, taken apart as far as checks need it. */
interface OciReference {
  /** `registry`: `oci://…`; `local`: a path, `file://…` or `oci-layout:…`. */
  readonly kind: 'registry' | 'local';
  readonly tag?: string;
  readonly digest?: string;
}

/** A reference, or what is wrong with its text. */
export type CheckedReference =
  | { readonly reference: OciReference; readonly problem?: undefined }
  | { readonly reference?: undefined; readonly problem: string; readonly fix: string };

const EXAMPLE = 'Write it like oci://ghcr.io/acme/contracts/payments-service.';
const LOCAL_SCHEMES = new Set(['file', 'oci-layout']);

const HOST =
  /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?$/;
const REPOSITORY_PART = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const DIGEST = /^(?:sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128})$/;
const MAX_LENGTH = 1024;

/**
 * Checks a reference of a dependency, configuration, policy or chart: `oci://HOST[:PORT]/REPOSITORY[:TAG][@DIGEST]`, or
 * a local one, which is any path.
 *
 * @see OCI Distribution Specification 1.1, section "Pulling manifests", for names and tags; image-spec for digests
 */
export function checkReference(text: string): CheckedReference {
  if (text.trim() === '') return { problem: 'is blank', fix: EXAMPLE };
  if (text.length > MAX_LENGTH) return { problem: `is longer than ${MAX_LENGTH} characters`, fix: EXAMPLE };
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(text)?.[1];
  if (text.startsWith('oci://')) return checkOci(text.slice('oci://'.length));
  const isAddress = scheme !== undefined && text.startsWith(`${scheme}://`);
  if (isAddress && !LOCAL_SCHEMES.has(scheme)) {
    const rest = withoutLogin(text.slice(scheme.length + 3));
    return { problem: `has the scheme ${scheme}, which is not known`, fix: `Write oci://${rest}.` };
  }
  return { reference: { kind: 'local' } };
}

/** Checks an image reference `HOST[:PORT]/REPOSITORY[:TAG][@DIGEST]`, written without a scheme. */
export function checkImageReference(text: string): CheckedReference {
  const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//.exec(text)?.[0];
  if (scheme !== undefined)
    return { problem: `begins with ${scheme}`, fix: `Write ${withoutLogin(text.slice(scheme.length))}.` };
  if (!text.includes('/')) {
    return {
      problem: 'names no registry',
      fix: `Write it with its registry, for example docker.io/library/${text.trim()}.`,
    };
  }
  return checkOci(text);
}

function withoutLogin(text: string): string {
  return text.replace(/^[^/]*@/, '');
}

function checkOci(text: string): CheckedReference {
  if (text.includes('/') && withoutLogin(text) !== text) {
    return { problem: 'contains a user name or password', fix: 'Remove it, and log in instead.' };
  }
  const { name, tag, digest } = split(text);
  if (digest !== undefined && !DIGEST.test(digest)) {
    return {
      problem: `has the malformed digest ${digest}`,
      fix: 'Write @sha256: and 64 lower-case hexadecimal digits.',
    };
  }
  if (tag !== undefined && !TAG.test(tag)) {
    return {
      problem: `has the malformed tag ${JSON.stringify(tag)}`,
      fix: 'Write a tag of letters, digits and . _ - only.',
    };
  }
  const slash = name.indexOf('/');
  if (slash === -1) return { problem: 'has no repository after the host', fix: EXAMPLE };
  const host = name.slice(0, slash);
  if (!HOST.test(host)) return { problem: `has the malformed host ${JSON.stringify(host)}`, fix: EXAMPLE };
  const problem = checkRepository(name.slice(slash + 1));
  if (problem !== undefined) return problem;
  const reference = { kind: 'registry' as const, ...(tag === undefined ? {} : { tag }) };
  return { reference: digest === undefined ? reference : { ...reference, digest } };
}

function checkRepository(repository: string): { problem: string; fix: string } | undefined {
  const wrong = repository.split('/').find((part) => !REPOSITORY_PART.test(part));
  if (wrong === undefined) return undefined;
  if (wrong === '') return { problem: 'has an empty part in its repository', fix: 'Remove the extra slash.' };
  const lower = wrong.toLowerCase();
  const problem = `has the malformed repository part ${JSON.stringify(wrong)}`;
  const fix = REPOSITORY_PART.test(lower)
    ? `Write it in lower case: ${lower}.`
    : 'Use lower-case letters, digits, and . _ - between them.';
  return { problem, fix };
}

/** The digest follows the first `@`, the tag the last `:` after the last `/`. */
function split(text: string): { name: string; tag?: string; digest?: string } {
  const at = text.indexOf('@');
  const digest = at === -1 ? {} : { digest: text.slice(at + 1) };
  const rest = at === -1 ? text : text.slice(0, at);
  const colon = rest.indexOf(':', rest.lastIndexOf('/') + 1);
  if (colon === -1) return { name: rest, ...digest };
  return { name: rest.slice(0, colon), tag: rest.slice(colon + 1), ...digest };
}
