import { AppError } from '../base/index.ts';
import { writeJson } from '../report/index.ts';
import { type DocumentRequest, PLATFORM_ADDRESS, readAddress } from './addresses.ts';
import type { DashboardDocuments } from './documents.ts';
import type { FrontEnd } from './front-end.ts';
import type { NamedHistory } from './history-document.ts';
import { renderIndexPage } from './index-page.ts';
import { type MadeText, TextCache } from './text-cache.ts';

/** Contents by address relative to the page, made when they are asked for. */
export interface Site {
  /**
   * `undefined` for what there is not.
   *
   * @throws AppError when the world is in the way; UnreadableBundle for a version that is no contract
   */
  read(address: string): Promise<string | undefined>;
}

/** About 32 MiB of text; the largest diffs have a few. */
const CACHED_UNITS = 16 * 1024 * 1024;

/** A browser asks for six things at a time. */
const MOST_BUSY = 16;

/** The dashboard as a server shows it: the diff of any two versions is made on demand. */
export function createLiveSite(documents: DashboardDocuments, frontEnd: FrontEnd): Site {
  const platform = documents.platform(true);
  const fixed = new Map<string, string>([
    ...Object.entries(frontEnd),
    ['index.html', renderIndexPage(platform)],
    [PLATFORM_ADDRESS, `${writeJson(platform)}\n`],
  ]);
  const cache = new TextCache(CACHED_UNITS);
  const maker = new DocumentMaker(documents);
  return {
    read: async (address) => {
      const text = fixed.get(address);
      if (text !== undefined) return text;
      const request = readAddress(address);
      if (request === undefined) return undefined;
      if (cache.busy >= MOST_BUSY && !cache.has(address)) {
        throw new AppError('TIMEOUT', 'the dashboard is busy', { hint: 'Try again in a moment.' });
      }
      return await cache.get(address, () => maker.make(request));
    },
  };
}

/** Makes the documents that are not there from the beginning. */
class DocumentMaker {
  readonly #documents: DashboardDocuments;
  readonly #histories = new Map<string, Promise<NamedHistory | undefined>>();

  constructor(documents: DashboardDocuments) {
    this.#documents = documents;
  }

  async make(request: DocumentRequest): Promise<MadeText | undefined> {
    if (request.kind === 'service') return madeOf(this.#documents.service(request.key), true);
    const history = await this.#list(request.kind === 'diff' ? request.history : request.key);
    if (history === undefined) return undefined;
    if (request.kind === 'history') return madeOf(this.#documents.history(history), isWhole(history));
    return madeOf(await this.#documents.diff(history, request.before, request.after), true);
  }

  /** A registry that did not answer, or not for every version, is asked again the next time. */
  async #list(key: string): Promise<NamedHistory | undefined> {
    const listing = this.#histories.get(key) ?? this.#documents.listVersions(key);
    this.#histories.set(key, listing);
    const keep = await listing.then(
      (named) => named !== undefined && isWhole(named),
      () => false,
    );
    if (!keep) this.#histories.delete(key);
    return await listing;
  }
}

/** What arrived and cannot be read, and so has a digest, does not get better by asking again. */
function isWhole({ list }: NamedHistory): boolean {
  return (
    list.problem === undefined &&
    list.versions.every(({ problem, digest }) => problem === undefined || digest !== undefined)
  );
}

function madeOf(document: object | undefined, keep: boolean): MadeText | undefined {
  return document === undefined ? undefined : { text: `${writeJson(document)}\n`, keep };
}
