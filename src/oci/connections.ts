import { X509Certificate } from 'node:crypto';
import { lookup as lookUpAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { createSecureContext, rootCertificates, type SecureContext } from 'node:tls';
import type { Agent, Dispatcher } from 'undici';
import { AppError } from '../base/index.ts';
import type { EnvironmentVariables } from './environment-credentials.ts';
import { readFileIfExists } from './file-access.ts';
import { proxiesOfEnvironment, proxyAuthorization, proxyFor } from './proxy.ts';
import { isMetadataHost } from './registry-host.ts';

const LONGEST_CA_FILE = 4 * 1024 * 1024;

/** How to reach registries. */
export interface ConnectionOptions {
  /** For each step of a connection, in milliseconds. */
  readonly timeoutMs: number;
  /** To one host. */
  readonly connections: number;
  readonly environment?: EnvironmentVariables | undefined;
  readonly caFile?: string | undefined;
}

/** Gives the dispatcher for an address. */
export type FindDispatcher = (url: URL) => Dispatcher;

/**
 * Opens nothing yet, but reads the certificates.
 *
 * @throws AppError `CONFIGURATION` for a file of certificates or the address of a proxy that is none
 */
export async function createConnections(options: ConnectionOptions): Promise<FindDispatcher> {
  const { Agent, ProxyAgent } = await import('undici');
  const { timeoutMs, connections, environment = {}, caFile = environment.PACTO_CA_FILE || undefined } = options;
  const proxies = proxiesOfEnvironment(environment);
  const secureContext = caFile === undefined ? undefined : await loadAuthorities(caFile, environment);
  const tls = { timeout: timeoutMs, ...(secureContext === undefined ? {} : { secureContext }) };
  // The deadline of the transport covers the whole request; undici's own would end slow uploads.
  const limits = { connections, headersTimeout: 0, bodyTimeout: 0 } satisfies Agent.Options;
  const direct = new Agent({ ...limits, connect: { ...tls, lookup: refuseMetadata(lookUpAddress as LookupFunction) } });
  const proxied = new Map<string, Dispatcher>();
  return (url) => {
    const proxy = proxyFor(url, proxies);
    if (proxy === undefined) return direct;
    const token = proxyAuthorization(proxy);
    const known = proxied.get(proxy.href);
    const agent =
      known ??
      new ProxyAgent({
        ...limits,
        uri: proxy.origin,
        // Plain HTTP goes in plain form: proxies seldom make tunnels to port 80.
        proxyTunnel: false,
        proxyTls: tls,
        requestTls: tls,
        ...(token === undefined ? {} : { token }),
      });
    proxied.set(proxy.href, agent);
    return agent;
  };
}

/** A list of our own replaces Node's, so that what Node adds to it by `NODE_EXTRA_CA_CERTS` is added again. */
async function loadAuthorities(
  file: string,
  { NODE_EXTRA_CA_CERTS: extra }: EnvironmentVariables,
): Promise<SecureContext> {
  const named = await readCertificates(file);
  // Node only warns when it cannot read that file.
  const known = extra ? await readCertificates(extra).catch(() => '') : '';
  try {
    return createSecureContext({ ca: [...rootCertificates, named, ...(known === '' ? [] : [known])] });
  } catch (error) {
    throw new AppError('CONFIGURATION', `the certificates in ${file} cannot be used`, { cause: error });
  }
}

async function readCertificates(file: string): Promise<string> {
  const bytes = await readFileIfExists(file, LONGEST_CA_FILE);
  const text = bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  if (text !== undefined && holdsCertificates(text)) return text;
  throw new AppError(
    'CONFIGURATION',
    `${file} ${text === undefined ? 'is not there' : 'holds no certificate, or a damaged one'}`,
    {
      hint: 'Name a file with certificates in PEM.',
    },
  );
}

/** Node leaves damaged ones out without a word, and connections fail for a reason that nobody sees. */
function holdsCertificates(text: string): boolean {
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? [];
  try {
    return blocks.map((block) => new X509Certificate(block)).length > 0;
  } catch {
    return false;
  }
}

/**
 * The same, but fails for names that lead to link-local addresses, where clouds give credentials to whoever asks.
 * Addresses in URLs are not looked up; those are checked where they come from.
 */
export function refuseMetadata(lookup: LookupFunction): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, options, (error, address, family) => {
      const found = Array.isArray(address) ? address.map((entry) => entry.address) : [address];
      if (error === null && found.some(isMetadataAddress)) {
        callback(Object.assign(new Error(`${hostname} leads to a link-local address`), { code: 'EMETADATA' }), '', 0);
      } else callback(error, address, family);
    });
  };
}

function isMetadataAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  // URL parsers bring every spelling into one.
  return isMetadataHost(
    new URL(isIP(address) === 6 ? `http://[${address.split('%')[0]}]` : `http://${address}`).hostname,
  );
}
