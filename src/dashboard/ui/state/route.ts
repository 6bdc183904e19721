/** The views of the dashboard, as their addresses name them. */
export const VIEWS = ['graph', 'services', 'search', 'service', 'history', 'owners', 'findings'] as const;

/** One of the views. */
export type ViewName = (typeof VIEWS)[number];

/** What the address says: which view, of what, and how it is set. */
export interface Route {
  readonly view: ViewName;
  /** A service's id or name; empty where the view is about everything. */
  readonly subject: string;
  /** Filters, focus, selection; names that a view does not know stay without effect. */
  readonly params: ReadonlyMap<string, string>;
}

/** Settings of a view; `undefined`, empty and `false` are left out of the address, `true` is written as `1`. */
export type Params = { readonly [name: string]: string | number | boolean | undefined };

const HOME: ViewName = 'graph';

/** Reads the part of an address from `#` on; what leads nowhere leads to the graph. */
export function parseRoute(hash: string): Route {
  const text = hash.replace(/^#?\/?/u, '');
  const [path = '', ...query] = text.split('?');
  const [name = '', ...rest] = path.split('/');
  const view = VIEWS.find((each) => each === name) ?? HOME;
  return { view, subject: decode(rest.join('/')), params: new Map(new URLSearchParams(query.join('?'))) };
}

/** The address of a view, from `#` on; settings keep their order. */
export function formatRoute(view: ViewName, subject = '', params: Params = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined || value === '' || value === false) continue;
    query.set(name, value === true ? '1' : String(value));
  }
  const path = subject === '' ? view : `${view}/${encodeSubject(subject)}`;
  return query.size === 0 ? `#/${path}` : `#/${path}?${query}`;
}

/** The address of the same view with some settings changed; an empty one goes away. */
export function changeParams(route: Route, changes: Params): string {
  return formatRoute(route.view, route.subject, { ...Object.fromEntries(route.params), ...changes });
}

/** A text as it comes back out of an address: half a character cannot be encoded. */
export function addressable(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** `@`, `/` and `:` may stand in a fragment as they are, and are easier to read. */
function encodeSubject(subject: string): string {
  return encodeURIComponent(addressable(subject)).replace(/%(?:40|2F|3A)/gu, decodeURIComponent);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // typed by hand: a lone % means itself
  }
}
