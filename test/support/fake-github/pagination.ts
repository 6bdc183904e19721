import type { Call } from './route.ts';

/** One page of a list, and the header that leads to the others. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly headers: { readonly [name: string]: string };
}

const MAXIMUM_PER_PAGE = 100;

/** The page that the query asks for: 30 items unless it says otherwise, and never more than 100. */
export function paginate<T>({ url, query }: Call, items: readonly T[]): Page<T> {
  const perPage = Math.min(Math.max(Number(query.get('per_page') ?? 30), 1), MAXIMUM_PER_PAGE);
  const page = Math.max(Number(query.get('page') ?? 1), 1);
  const last = Math.max(Math.ceil(items.length / perPage), 1);
  const links = [
    ...(page > 1 ? [link(url, query, Math.min(page - 1, last), 'prev')] : []),
    ...(page < last ? [link(url, query, page + 1, 'next'), link(url, query, last, 'last')] : []),
    ...(page > 1 ? [link(url, query, 1, 'first')] : []),
  ];
  return {
    items: items.slice((page - 1) * perPage, page * perPage),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  };
}

function link(url: string, query: URLSearchParams, page: number, relation: string): string {
  const parameters = new URLSearchParams(query);
  parameters.set('page', String(page));
  return `<${url}?${parameters}>; rel="${relation}"`;
}
