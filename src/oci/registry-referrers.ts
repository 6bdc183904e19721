import { compareText } from '../base/index.ts';
import { withoutCoding } from './content-coding.ts';
import { nextPage } from './next-page.ts';
import { type Referrer, readReferrers } from './referrers.ts';
import type { RegistryClient, RegistryResponse } from './registry-client.ts';
import { RegistryError } from './registry-error.ts';
import { endpoint, type RegistryTarget, targetName } from './registry-target.ts';
import { LONGEST_MANIFEST } from './store.ts';

const MOST_PAGES = 20;

/**
 * What the API of a registry lists; `undefined` where it has none.
 *
 * @throws RegistryError
 * @see OCI Distribution Specification 1.1, Listing Referrers
 */
export async function listRegistryReferrers(
  client: RegistryClient,
  target: RegistryTarget,
  digest: string,
  signal?: AbortSignal,
): Promise<Referrer[] | undefined> {
  const what = `referrers of ${digest} in ${targetName(target)}`;
  const budget = client.startBudget(what);
  const found = new Map<string, Referrer>();
  let url: URL | undefined = endpoint(target, `referrers/${digest}`);
  for (let page = 1; url !== undefined; page++) {
    budget.check();
    if (page > MOST_PAGES) throw new RegistryError('REGISTRY', `${what}: there are more than ${MOST_PAGES} pages`);
    const headers = { accept: 'application/vnd.oci.image.index.v1+json' };
    const expect = page === 1 ? [200, 404, 405, 501] : [200];
    const request = { what, method: 'GET', url, headers, maxBytes: LONGEST_MANIFEST, expect, end: budget.end } as const;
    const response: RegistryResponse = await client.request(target, request, signal);
    if (response.status !== 200) return undefined;
    const { body } = withoutCoding(response, what, LONGEST_MANIFEST);
    for (const referrer of readReferrers(body, what)) found.set(referrer.digest, referrer);
    url = nextPage(response, response.url, what);
  }
  return [...found.values()].sort((a, b) => compareText(a.digest, b.digest));
}
