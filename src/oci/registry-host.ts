/** Names of Docker Hub; `docker.io` is the one people write, the API answers at another. */
const DOCKER_HUB_NAMES = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com']);
const DOCKER_HUB_API = 'registry-1.docker.io';

/** The one name for a host that has several: all names of Docker Hub give `docker.io`. */
export function canonicalHost(host: string): string {
  const lower = host.toLowerCase();
  return DOCKER_HUB_NAMES.has(lower) ? 'docker.io' : lower;
}

/** Where the API of a host answers. Plain HTTP on loopback, and elsewhere only when it is allowed. */
export function registryOrigin(host: string, plainHttp: boolean): URL {
  if (canonicalHost(host) === 'docker.io') return new URL(`https://${DOCKER_HUB_API}`);
  const scheme = plainHttp || isLoopbackHost(host) ? 'http' : 'https';
  return new URL(`${scheme}://${host}`);
}

/** Whether a host, with or without a port, is this machine: `localhost`, 127.0.0.0/8 or `[::1]`. */
export function isLoopbackHost(host: string): boolean {
  return /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(?::\d+)?$/i.test(host);
}

/** 169.254.0.0/16, also inside IPv6, fe80::/10 and the address of AWS, as URL parsers spell them. */
const METADATA_ADDRESS =
  /^(?:169\.254\.\d{1,3}\.\d{1,3}|\[fe[89ab][0-9a-f]:.*\]|\[(?:64:ff9b::|::ffff:|::)a9fe:[0-9a-f]{1,4}\]|\[fd00:ec2::254\])$/i;

/**
 * Whether a host name of a URL, without a port, is link-local or a metadata service of a cloud, which gives credentials
 * to whoever asks.
 */
export function isMetadataHost(hostname: string): boolean {
  return METADATA_ADDRESS.test(hostname) || /^metadata\.google\.internal\.?$/i.test(hostname);
}

/** Whether a host is an address that only reaches this machine or its cloud's metadata service. */
export function isMachineLocalHost(host: string): boolean {
  return (
    isLoopbackHost(host) ||
    /^(?:0\.0\.0\.0|169\.254\.\d{1,3}\.\d{1,3}|\[::\]|\[fe80:.*\]|\[::ffff:.*\])(?::\d+)?$/i.test(host)
  );
}
