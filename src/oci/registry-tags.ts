import { compareText, isJsonObject } from '../base/index.ts';
import { withoutCoding } from './content-coding.ts';
import { nextPage } from './next-page.ts';
import { TAG_GRAMMAR } from './reference-grammar.ts';
import type { RegistryClient, RegistryResponse } from './registry-client.ts';
import { changedError, RegistryError } from './registry-error.ts';
import { endpoint, type RegistryTarget, targetName } from './registry-target.ts';

const LARGEST_PAGE = 2 * 1024 * 1024;
const MOST_PAGES = 200;
const MOST_TAGS = 100_000;

/**
 * All tags of a repository, sorted. Follows the pages that the registry offers and asks for no page size: some
 * registries refuse large ones, some ignore them.
 *
 * @throws RegistryError; `ARTIFACT_NOT_FOUND` and `ACCESS_DENIED` for the first page only
 * @see OCI Distribution Specification 1.1, Listing Tags
 */
export async function listRegistryTags(
  client: RegistryClient,
  target: RegistryTarget,
  signal?: AbortSignal,
): Promise<string[]> {
  const what = `tags of ${targetName(target)}`;
  const tags = new Set<string>();
  const seen = new Set<string>();
  const budget = client.startBudget(what);
  let url: URL | undefined = endpoint(target, 'tags/list');
  while (url !== undefined) {
    budget.check();
    if (seen.has(url.href)) throw pageError(what, 'the pages lead in a circle');
    seen.add(url.href);
    if (seen.size > MOST_PAGES) throw pageError(what, `there are more than ${MOST_PAGES} pages`);
    const headers = { accept: 'application/json' };
    const { end } = budget;
    const request = { what, method: 'GET', url, headers, maxBytes: LARGEST_PAGE, expect: [200], end } as const;
    const response: RegistryResponse = await client.request(target, request, signal).catch((error: unknown) => {
      throw seen.size > 1 ? laterPageError(error, seen.size) : error;
    });
    const { body } = withoutCoding(response, what, LARGEST_PAGE);
    for (const tag of readPage(body, what)) tags.add(tag);
    if (tags.size > MOST_TAGS) throw pageError(what, `there are more than ${MOST_TAGS} tags`);
    url = nextPage(response, response.url, what);
  }
  return [...tags].sort(compareText);
}

/** Registries say `null`, or nothing, for a repository without tags. */
function readPage(body: Uint8Array, what: string): string[] {
  const page = parseJson(body);
  const tags = isJsonObject(page) ? (page.tags ?? []) : undefined;
  if (!Array.isArray(tags)) throw pageError(what, 'the answer is not a list of tags');
  return tags.filter((tag) => typeof tag === 'string').filter((tag) => TAG_GRAMMAR.test(tag));
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}

/** A repository whose first page came is there and may be read, whatever the registry says later. */
function laterPageError(error: unknown, page: number): unknown {
  if (!(error instanceof RegistryError) || (error.code !== 'ARTIFACT_NOT_FOUND' && error.code !== 'ACCESS_DENIED'))
    return error;
  return changedError(error, {
    code: 'REGISTRY',
    message: `${error.message} (page ${page}, after earlier pages came)`,
    hint: 'The registry contradicts itself. Run again later.',
  });
}

function pageError(what: string, problem: string): RegistryError {
  return new RegistryError('REGISTRY', `${what}: ${problem}`);
}
