import { basename } from 'node:path';
import { parseVersion } from '../../version/index.ts';
import type { ContractPart, Evidence } from './model.ts';
import { type PackageFacts, readManifests } from './package-manifest.ts';
import type { Project } from './project.ts';

/** Name and version of a service, with the files that say so. */
export interface Identity {
  readonly name: Evidence<string>;
  readonly version: Evidence<string>;
}

const MAX_NAME_LENGTH = 63;
const MAX_TEXT_LENGTH = 300;
const FIRST_VERSION = '0.1.0';
/** What generators write before anybody has decided. */
const UNDECIDED_VERSION = /^0\.0\.0(-|$)/;

/**
 * Name and version as the manifests of a package have them, the first one that has a usable one. A name may also stand
 * in the folder above; a version there is that of something else. Without a name the service is called after the
 * project's folder, without a version it starts at 0.1.0.
 *
 * @param home folder of the package
 */
export async function findIdentity(project: Project, home: string): Promise<Identity> {
  const own = await readManifests(project, home);
  const named = home === '' ? own : [...own, ...(await readManifests(project, ''))];
  const name = firstOf(named, (facts) => toServiceName(facts.name ?? ''));
  const version = firstOf(own, (facts) => toVersion(facts.version ?? ''));
  const fallback = toServiceName(basename(project.root)) ?? 'service';
  return { name: name ?? { value: fallback }, version: version ?? { value: FIRST_VERSION } };
}

/** Where no manifest has a version, that of the specifications counts, as far as they have the same one. */
export function takeVersion(identity: Identity, parts: readonly ContractPart[]): Identity {
  if (identity.version.source !== undefined) return identity;
  const told = parts.flatMap(({ version = '', source }) => {
    const value = toVersion(version);
    return value === undefined ? [] : [{ value, source }];
  });
  const [first] = told;
  return first !== undefined && told.every(({ value }) => value === first.value)
    ? { ...identity, version: first }
    : identity;
}

function firstOf(
  manifests: readonly (readonly [file: string, facts: PackageFacts])[],
  read: (facts: PackageFacts) => string | undefined,
): Evidence<string> | undefined {
  for (const [source, facts] of manifests) {
    const value = read(facts);
    if (value !== undefined) return { value, source };
  }
  return undefined;
}

/** A text as the name of a service: without a scope or the path before it. `undefined` when nothing is left. */
export function toServiceName(text: string): string | undefined {
  const last = text.slice(0, MAX_TEXT_LENGTH).replace(/\/+$/, '').replace(/^.*\//s, '');
  const name = toWords(last).slice(0, MAX_NAME_LENGTH).replace(/-+$/, '');
  return name === '' ? undefined : name;
}

/** Lower-case letters and digits with hyphens between: `OrderService` and `order_service` become `order-service`. */
export function toWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** A full version with three numbers; build metadata is left out, since it makes no other version. */
function toVersion(text: string): string | undefined {
  const version = text.trim().replace(/^v/, '').replace(/\+.*$/, '');
  const isFull = /^[0-9]+\.[0-9]+\.[0-9]+(-|$)/.test(version) && version.length <= 128;
  return isFull && parseVersion(version) !== undefined && !UNDECIDED_VERSION.test(version) ? version : undefined;
}
