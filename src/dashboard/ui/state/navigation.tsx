import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { changeParams, type Params, parseRoute, type Route } from './route.ts';

/** The route, and ways to go elsewhere. */
export interface Navigation {
  readonly route: Route;
  /** Opens an address as a new entry of the history, or in place of the present one. */
  go(address: string, mode?: 'push' | 'replace'): void;
}

const Context = createContext<Navigation | undefined>(undefined);

/** Gives the route to everything below. */
export const NavigationProvider = Context.Provider;

/** The route, and ways to go elsewhere. */
export function useNavigation(): Navigation {
  const navigation = useContext(Context);
  if (navigation === undefined) throw new Error('outside of the navigation');
  return navigation;
}

/** Changes settings of the present view; several small changes in a row are one entry of the history with `replace`. */
export function useParams(): (changes: Params, mode?: 'push' | 'replace') => void {
  const { route, go } = useNavigation();
  return (changes, mode = 'push') => go(changeParams(route, changes), mode);
}

/** Follows the address of the page. */
export function useAddress(): Navigation {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = (): void => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const go = (address: string, mode: 'push' | 'replace' = 'push'): void => {
    if (address === location.hash) return;
    if (mode === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    setRoute(parseRoute(address));
  };
  return { route, go };
}
