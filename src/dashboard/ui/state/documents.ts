import { PLATFORM_ADDRESS } from '../../addresses.ts';
import type { DiffDocument, ErrorDocument, HistoryDocument, PlatformDocument, ServiceDocument } from '../../model.ts';
import { readScript } from './script-documents.ts';

/** Any of the documents that are fetched. */
export type FetchedDocument = ServiceDocument | HistoryDocument | DiffDocument;

/** Reads the document that the page carries. */
export function readPlatform(page: Document): PlatformDocument {
  return JSON.parse(page.getElementById('platform')?.textContent ?? '') as PlatformDocument;
}

const cache = new Map<string, Promise<FetchedDocument>>();
let edition = 0;

/** Changes when documents that were fetched before are no longer what the dashboard would send. */
export function currentEdition(): number {
  return edition;
}

/** Fetches the overview as it is now, with which all other documents are fetched again. */
export async function fetchPlatform(): Promise<PlatformDocument> {
  const document = await request<PlatformDocument>(PLATFORM_ADDRESS);
  cache.clear();
  edition += 1;
  return document;
}

/**
 * Fetches a document, each once; one that failed is asked for again.
 *
 * @throws Error with a sentence for the reader
 */
export function fetchDocument<T extends FetchedDocument>(address: string): Promise<T> {
  const known = cache.get(address);
  if (known !== undefined) return known as Promise<T>;
  const wanted = request<T>(address);
  cache.set(address, wanted);
  wanted.catch(() => cache.delete(address));
  return wanted;
}

async function request<T>(address: string): Promise<T> {
  if (location.protocol === 'file:') return JSON.parse(await readScript(address)) as T;
  const response = await fetch(address).catch(() => undefined);
  if (response === undefined) throw new Error('The dashboard does not answer. Is “pacto dashboard” still running?');
  const body = (await response.json().catch(() => undefined)) as T | ErrorDocument | undefined;
  if (response.ok && body !== undefined) return body as T;
  const { message = `${address} is not there (status ${response.status}).`, hint = '' } =
    typeof body === 'object' && body !== null && 'error' in body ? (body as ErrorDocument).error : {};
  throw new Error(`${message} ${hint}`.trim());
}
