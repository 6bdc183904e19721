import { BlockList, isIP } from 'node:net';
import { AppError } from '../base/index.ts';
import { basicAuthorization } from './credential.ts';
import type { EnvironmentVariables } from './environment-credentials.ts';
import { isLoopbackHost } from './registry-host.ts';

/** Through which proxies requests go. */
export interface ProxySettings {
  /** For plain HTTP; missing means none. */
  readonly http?: URL;
  /** For HTTPS. */
  readonly https?: URL;
  /** Hosts without a proxy, as `NO_PROXY` lists them. */
  readonly except: readonly string[];
}

/**
 * The proxies that an environment names: `http_proxy`, `https_proxy` and `no_proxy`, in either case; lower case counts
 * first, as for curl.
 *
 * @throws AppError `CONFIGURATION` for an address that is none; the message does not repeat it, it may hold a password
 */
export function proxiesOfEnvironment(env: EnvironmentVariables): ProxySettings {
  const [http, https] = (['http_proxy', 'https_proxy'] as const).map((name) => {
    const [spelling, value] = lookUp(env, name);
    return value === '' ? undefined : parseProxy(spelling, value);
  });
  const except = lookUp(env, 'no_proxy')[1].split(/[\s,]+/);
  return {
    ...(http === undefined ? {} : { http }),
    ...(https === undefined ? {} : { https }),
    except: except.filter((entry) => entry !== ''),
  };
}

function lookUp(env: EnvironmentVariables, name: string): [spelling: string, value: string] {
  const upper = name.toUpperCase();
  return env[name] ? [name, env[name].trim()] : [upper, env[upper]?.trim() ?? ''];
}

/** Addresses without a scheme mean HTTP. */
function parseProxy(name: string, value: string): URL {
  const address = value.includes('://') ? value : `http://${value}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol) && url.hostname !== '') return url;
  throw new AppError('CONFIGURATION', `${name} is not the address of an HTTP proxy`, {
    hint: 'Example: http://proxy.example.com:3128',
  });
}

/** The proxy for an address; none on loopback, and for what the settings except. */
export function proxyFor(url: URL, { http, https, except }: ProxySettings): URL | undefined {
  const proxy = url.protocol === 'https:' ? https : http;
  if (proxy === undefined || isLoopbackHost(url.host)) return undefined;
  return except.some((entry) => excepts(entry, url)) ? undefined : proxy;
}

/**
 * An entry stands for a host and everything below it; with a port, for that port only. `10.0.0.0/8` stands for the
 * addresses of a network, as in Go, but names are not looked up for it. `*` stands for all.
 */
function excepts(entry: string, url: URL): boolean {
  if (entry === '*' || isInNetwork(url.hostname.replace(/^\[|\]$/g, ''), entry)) return true;
  const [, pattern = '', port] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
  if (port !== undefined && port !== portOf(url)) return false;
  const name = pattern.replace(/^\*?\./, '');
  const host = url.hostname.replace(/\.$/, '');
  return name !== '' && (host === name || host.endsWith(`.${name}`));
}

function isInNetwork(host: string, entry: string): boolean {
  const [address = '', length] = entry.split('/');
  const version = isIP(address);
  if (version === 0 || version !== isIP(host)) return false;
  const bits = version === 6 ? 128 : 32;
  if (length !== undefined && !(/^\d{1,3}$/.test(length) && Number(length) <= bits)) return false;
  const family = version === 6 ? 'ipv6' : 'ipv4';
  const network = new BlockList();
  network.addSubnet(address, Number(length ?? bits), family);
  return network.check(host, family);
}

function portOf({ port, protocol }: URL): string {
  return port === '' ? (protocol === 'https:' ? '443' : '80') : port;
}

/** The value of `Proxy-Authorization` that the address asks for. */
export function proxyAuthorization({ username, password }: URL): string | undefined {
  return username === '' && password === '' ? undefined : basicAuthorization(decode(username), decode(password));
}

/** Passwords with a bare `%` are common. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
