import { AppError } from '../base/index.ts';
import { writeJson } from '../report/index.ts';
import { type DocumentRequest, PLATFORM_ADDRESS, readAddress } from './addresses.ts';
import type { DashboardDocuments } from './documents.ts';
import { describeError, isBug } from './error-document.ts';
import type { FrontEnd } from './front-end.ts';
import type { NamedHistory } from './history-document.ts';
import { renderIndexPage } from './index-page.ts';
import type { PlatformDocument } from './model.ts';
import { type Aged, Renewed } from './renewed.ts';
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

/** A page does not wait longer for what may have changed; it asks for the rest itself. */
const PAGE_PATIENCE_MS = 1_500;

/** The overview alone is waited for; pages ask for it that could not. */
const OVERVIEW_PATIENCE_MS = 60_000;

/** How a dashboard stays as new as its sources. */
export interface LiveOptions {
  /** Reads the platform again, with all that is known of it so far. */
  readonly reopen: (last: DashboardDocuments) => Promise<DashboardDocuments>;
  readonly now: () => Date;
  /** How long the platform took to read. */
  readonly firstTookMs: number;
  /** Told what should never happen; the page gets no details. */
  readonly reportBug: (error: unknown) => void;
}

/**
 * The dashboard as a server shows it: the diff of any two versions is made on demand, and whoever loads the page gets
 * what is on disk and in registries by then, or is told why not.
 */
export function createLiveSite(
  documents: DashboardDocuments,
  frontEnd: FrontEnd,
  { reopen, now, firstTookMs, reportBug }: LiveOptions,
): Site {
  const fixed = new Map<string, string>(Object.entries(frontEnd));
  const states = new Renewed(new LiveState(documents), {
    read: async ({ documents: last }) => new LiveState(await reopen(last)),
    refuse: (next, last) => findLoss(next.documents.platform(true), last.documents.platform(true)),
    describe: (error) => {
      if (isBug(error)) reportBug(error);
      return describeError(error).document.error.message;
    },
    now,
    firstTookMs,
  });
  return {
    read: async (address) => {
      if (address === 'index.html') return renderIndexPage(overviewOf(await states.renewWithin(PAGE_PATIENCE_MS)));
      if (address === PLATFORM_ADDRESS) {
        return `${writeJson(overviewOf(await states.catchUp(OVERVIEW_PATIENCE_MS)))}\n`;
      }
      return fixed.get(address) ?? (await states.current.read(address));
    },
  };
}

function overviewOf({ value, readAt, trouble, isLate }: Aged<LiveState>): PlatformDocument {
  const platform = value.documents.platform(true);
  if (trouble === undefined && !isLate) return platform;
  const reason = isLate || trouble === undefined ? {} : { reason: trouble };
  return { ...platform, outdated: { readAt: readAt.toISOString(), ...reason } };
}

/** What was there before and cannot be asked any more, as when a registry went away: the older state says more. */
function findLoss(next: PlatformDocument, last: PlatformDocument): string | undefined {
  const known = new Set(last.edges.flatMap(({ ref, to }) => (to === undefined ? [] : [ref])));
  const lost = next.missing.find(({ ref, failed }) => failed === true && known.has(ref));
  return lost === undefined ? undefined : `${lost.ref}: ${lost.error}`;
}

/** One state of the platform, with the documents that were asked for since. */
class LiveState {
  readonly documents: DashboardDocuments;
  readonly #cache = new TextCache(CACHED_UNITS);
  readonly #maker: DocumentMaker;

  constructor(documents: DashboardDocuments) {
    this.documents = documents;
    this.#maker = new DocumentMaker(documents);
  }

  async read(address: string): Promise<string | undefined> {
    const request = readAddress(address);
    if (request === undefined) return undefined;
    if (this.#cache.busy >= MOST_BUSY && !this.#cache.has(address)) {
      throw new AppError('TIMEOUT', 'the dashboard is busy', { hint: 'Try again in a moment.' });
    }
    return await this.#cache.get(address, () => this.#maker.make(request));
  }
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
