import type { VNode } from 'preact';
import { useNavigation } from '../state/navigation.tsx';
import type { Platform } from '../state/platform.ts';
import { formatRoute, type ViewName } from '../state/route.ts';
import { type Theme, useTheme } from '../state/theme.ts';
import { Icon, type IconName } from './icon.tsx';
import { SearchField } from './search-field.tsx';
import { Text } from './text.tsx';

const PLACES: readonly { view: ViewName; name: string; icon: IconName; also?: readonly ViewName[] }[] = [
  { view: 'graph', name: 'Graph', icon: 'graph' },
  { view: 'services', name: 'Services', icon: 'service', also: ['service'] },
  { view: 'search', name: 'Catalogue', icon: 'catalogue' },
  { view: 'history', name: 'History', icon: 'history' },
  { view: 'owners', name: 'Owners', icon: 'owners' },
  { view: 'findings', name: 'Findings', icon: 'findings' },
];

/** The bar at the top: where we are, where to go, search, light and dark. */
export function Header({ platform }: { readonly platform: Platform }): VNode {
  return (
    <header class="bar">
      <a class="brand" href={formatRoute('graph')}>
        <Mark />
        <span class="brand-name">Pacto</span>
        <span class="brand-platform">
          <Text max={60}>{platform.document.title}</Text>
        </span>
      </a>
      <Places findings={platform.document.findings.length} />
      <SearchField />
      <ThemeSwitch />
    </header>
  );
}

function Places({ findings }: { readonly findings: number }): VNode {
  const { route } = useNavigation();
  return (
    <nav class="places" aria-label="Views">
      {PLACES.map(({ view, name, icon, also = [] }) => (
        <a href={formatRoute(view)} {...([view, ...also].includes(route.view) ? { 'aria-current': 'page' } : {})}>
          <Icon name={icon} />
          <span>{name}</span>
          {view === 'findings' && findings > 0 && <span class="tally">{findings}</span>}
        </a>
      ))}
    </nav>
  );
}

const NEXT_THEME: { readonly [theme in Theme]: Theme } = { system: 'light', light: 'dark', dark: 'system' };
const THEME_ICONS: { readonly [theme in Theme]: IconName } = { system: 'system', light: 'sun', dark: 'moon' };

function ThemeSwitch(): VNode {
  const [theme, choose] = useTheme();
  const next = NEXT_THEME[theme];
  const title = `Theme: ${theme === 'system' ? 'as the device' : theme}. Change to ${next === 'system' ? 'as the device' : next}`;
  return (
    <button type="button" class="icon-button theme" title={title} aria-label={title} onClick={() => choose(next)}>
      <Icon name={THEME_ICONS[theme]} />
    </button>
  );
}

function Mark(): VNode {
  return (
    <svg class="brand-mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d="M4 7.5A3.5 3.5 0 0 1 7.5 4H13v16H7.5A3.5 3.5 0 0 1 4 16.5z" class="brand-half" />
      <path d="M13 8.2c4.5 0 7 1.5 7 3.8s-2.5 3.8-7 3.8z" class="brand-other" />
    </svg>
  );
}
