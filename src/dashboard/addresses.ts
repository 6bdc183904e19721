/** Addresses of documents, relative to the page. Keys are safe in them. */
export const PLATFORM_ADDRESS = 'api/platform.json';

export function serviceAddress(key: string): string {
  return `api/services/${key}.json`;
}

export function historyAddress(key: string): string {
  return `api/histories/${key}.json`;
}

export function diffAddress(history: string, before: string, after: string): string {
  return `api/diffs/${history}/${before}..${after}.json`;
}

/** Where a static site has a document as a script, for pages that may not read it. */
export function scriptAddress(address: string): string {
  return `${address}.js`;
}

/** The function that such a script gives its address and its text to. */
export const DOCUMENT_FUNCTION = 'pactoDocument';

/** Name of the only policy that may turn an address into a script, and only for those documents. */
export const SCRIPT_POLICY = 'pacto';

/** What an address asks for. */
export type DocumentRequest =
  | { readonly kind: 'service'; readonly key: string }
  | { readonly kind: 'history'; readonly key: string }
  | { readonly kind: 'diff'; readonly history: string; readonly before: string; readonly after: string };

const SEGMENT = '[a-z0-9@~-]+(?:\\.[a-z0-9@~-]+)*';
const DIFF = new RegExp(`^api/diffs/(${SEGMENT})/(${SEGMENT})\\.\\.(${SEGMENT})\\.json$`);
const ONE = new RegExp(`^api/(services|histories)/(${SEGMENT})\\.json$`);

/** Reads the address of any document but the overview; `undefined` for what is none. */
export function readAddress(address: string): DocumentRequest | undefined {
  const one = ONE.exec(address);
  if (one !== null) return { kind: one[1] === 'services' ? 'service' : 'history', key: one[2] ?? '' };
  const [, history, before, after] = DIFF.exec(address) ?? [];
  if (history === undefined || before === undefined || after === undefined) return undefined;
  return { kind: 'diff', history, before, after };
}
