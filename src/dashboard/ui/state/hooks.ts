import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { currentEdition, type FetchedDocument, fetchDocument } from './documents.ts';
import type { Size } from './drawing.ts';

/** A document on its way, here, or not to be had. */
export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly document: T }
  | { readonly state: 'failed'; readonly message: string };

/** Fetches a document when its address changes; nothing while there is none. */
export function useDocument<T extends FetchedDocument>(address: string | undefined): Loaded<T> {
  const [loaded, setLoaded] = useState<{ address: string; result: Loaded<T> }>();
  const edition = currentEdition();
  useEffect(() => {
    if (address === undefined) return undefined;
    let current = true;
    const settle = (result: Loaded<T>): void => {
      if (current) setLoaded({ address, result });
    };
    fetchDocument<T>(address).then(
      (document) => settle({ state: 'ready', document }),
      (error: Error) => settle({ state: 'failed', message: error.message }),
    );
    return () => {
      current = false;
    };
  }, [address, edition]);
  return loaded !== undefined && loaded.address === address ? loaded.result : { state: 'loading' };
}

/** The size of an element, as it changes. */
export function useSize(ref: RefObject<Element | null>): Size | undefined {
  const [size, setSize] = useState<Size>();
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = (): void => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}

/** Whether a media query holds, as it changes. */
export function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const follow = (): void => setMatches(list.matches);
    list.addEventListener('change', follow);
    return () => list.removeEventListener('change', follow);
  }, [query]);
  return matches;
}

/** The width below which rows become two lines and panels sheets. */
export const NARROW = '(max-width: 760px)';
