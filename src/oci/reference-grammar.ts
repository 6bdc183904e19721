/** @see OCI Distribution Specification 1.1, Pulling manifests */
export const TAG_GRAMMAR = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;

const LONGEST_REPOSITORY = 255;
const LONGEST_HOST_NAME = 253;

/** One part of a repository between slashes. */
const COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const HOST_LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** What is wrong with a repository, as the rest of a sentence, or `undefined`. */
export function repositoryProblem(repository: string): string | undefined {
  if (repository === '') return 'is empty';
  if (repository.length > LONGEST_REPOSITORY) return `is longer than ${LONGEST_REPOSITORY} characters`;
  if (/[A-Z]/.test(repository)) return `must be in lower case: ${repository.toLowerCase()}`;
  for (const component of repository.split('/')) {
    if (component === '') return 'has an empty part between slashes';
    if (!COMPONENT.test(component)) {
      return `has the part "${component}", but parts are letters and digits with ".", "_", "__" or "-" between them`;
    }
  }
  return undefined;
}

/** What is wrong with `HOST[:PORT]` in lower case, as a clause, or `undefined`. */
export function hostProblem(authority: string): string | undefined {
  if (authority === '') return 'the host is empty';
  if (authority.includes('@')) return 'it must not contain a user name or password';
  const [, bracketed, name, port] = /^(?:(\[[^\]]*\])|([^:[\]]*))(?::([^:[\]]*))?$/.exec(authority) ?? [];
  if (bracketed === undefined && name === undefined) return 'the host is malformed; an IPv6 address needs brackets';
  if (port !== undefined && (!/^[1-9]\d{0,4}$/.test(port) || Number(port) > 65_535)) {
    return 'the port must be a number from 1 to 65535';
  }
  if (bracketed !== undefined) return isIpv6(bracketed) ? undefined : 'the IPv6 address of the host is malformed';
  return hostNameProblem(name ?? '');
}

function hostNameProblem(name: string): string | undefined {
  const labels = name.split('.');
  if (name === '' || name.length > LONGEST_HOST_NAME || !labels.every((label) => HOST_LABEL.test(label))) {
    return 'the host is not a host name or IP address';
  }
  // URL parsers read such hosts as IPv4 addresses in octal, hexadecimal or with parts left out: 127.1 is loopback.
  if (/^(?:\d+|0x[0-9a-f]*)$/.test(labels.at(-1) ?? '') && !isIpv4(labels)) {
    return 'the host looks like an IP address but is none';
  }
  return undefined;
}

function isIpv4(labels: readonly string[]): boolean {
  return labels.length === 4 && labels.every((label) => /^(?:0|[1-9]\d{0,2})$/.test(label) && Number(label) <= 255);
}

function isIpv6(bracketed: string): boolean {
  return /^\[[0-9a-f:.]+\]$/.test(bracketed) && URL.canParse(`http://${bracketed}/`);
}
