import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PlatformDocument } from '../model.ts';
import { AgeNotice } from './components/age-notice.tsx';
import { Header } from './components/header.tsx';
import { NavigationProvider, useAddress } from './state/navigation.tsx';
import { useNewestPlatform } from './state/newest-platform.ts';
import type { Platform } from './state/platform.ts';
import type { Route } from './state/route.ts';
import { rememberScroll, restorePageScroll } from './state/scroll-memory.ts';
import { visible } from './state/visible.ts';
import { FindingsView } from './views/findings-view.tsx';
import { GraphView } from './views/graph-view.tsx';
import { HistoryView } from './views/history-view.tsx';
import { OwnersView } from './views/owners-view.tsx';
import { SearchView } from './views/search-view.tsx';
import { ServiceView } from './views/service-view.tsx';

/** What every view is given. */
export interface ViewProps {
  readonly platform: Platform;
}

const TITLES: { readonly [view in Route['view']]: string } = {
  graph: 'Graph',
  services: 'Services',
  search: 'Catalogue',
  service: 'Service',
  history: 'History',
  owners: 'Owners',
  findings: 'Findings',
};

/** The dashboard, beginning with the document that the page carries. */
export function App({ first }: { readonly first: PlatformDocument }): VNode {
  const { platform, outdated } = useNewestPlatform(first);
  const navigation = useAddress();
  const { route } = navigation;
  const main = useRef<HTMLElement>(null);
  useTitle(route, platform);
  useFocusOnArrival(route, main);
  useScrollMemory();
  return (
    <NavigationProvider value={navigation}>
      <a class="skip" href="#main" onClick={(event) => skip(event, main.current)}>
        Skip to the content
      </a>
      <Header platform={platform} />
      <AgeNotice outdated={outdated} />
      <main ref={main} id="main" class={`view-${route.view}`} tabIndex={-1}>
        <View platform={platform} route={route} />
      </main>
    </NavigationProvider>
  );
}

function View({ platform, route }: ViewProps & { readonly route: Route }): VNode {
  switch (route.view) {
    case 'graph':
      return <GraphView platform={platform} />;
    case 'services':
    case 'search':
      return <SearchView platform={platform} />;
    case 'service':
      return <ServiceView key={route.subject} platform={platform} />;
    case 'history':
      return <HistoryView key={route.subject} platform={platform} />;
    case 'owners':
      return <OwnersView platform={platform} />;
    case 'findings':
      return <FindingsView platform={platform} />;
  }
}

function useTitle({ view, subject }: Route, { document: platform }: Platform): void {
  useEffect(() => {
    const parts = [visible(subject), TITLES[view], visible(platform.title), 'Pacto'];
    document.title = parts.filter((part) => part !== '').join(' · ');
  }, [view, subject, platform.title]);
}

/** Readers of a screen reader, and of a keyboard, begin at the top of a new view; those who type go on typing. */
function useFocusOnArrival({ view, subject }: Route, main: { readonly current: HTMLElement | null }): void {
  const seen = useRef<string>(undefined);
  useEffect(() => {
    const place = `${view}/${subject}`;
    if (seen.current !== undefined && seen.current !== place && !(document.activeElement instanceof HTMLInputElement)) {
      main.current?.focus({ preventScroll: true });
      restorePageScroll();
    }
    seen.current = place;
  }, [view, subject, main]);
}

function useScrollMemory(): void {
  useEffect(() => {
    const follow = (): void => rememberScroll('page', scrollY);
    addEventListener('scroll', follow, { passive: true });
    return () => removeEventListener('scroll', follow);
  }, []);
}

/** The fragment is the route, so the link moves the focus itself. */
function skip(event: Event, main: HTMLElement | null): void {
  event.preventDefault();
  main?.focus();
}
