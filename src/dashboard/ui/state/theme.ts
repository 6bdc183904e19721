import { useLayoutEffect, useState } from 'preact/hooks';

/** What the reader chose; `system` follows the device. */
export type Theme = 'system' | 'light' | 'dark';

const KEY = 'pacto-theme';

/** The theme, kept in this browser, and a way to choose another one. */
export function useTheme(): [theme: Theme, choose: (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(readTheme);
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return [
    theme,
    (next) => {
      setTheme(next);
      try {
        localStorage.setItem(KEY, next);
      } catch {
        // A browser that keeps nothing forgets the choice with the page.
      }
    },
  ];
}

function readTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'light' || kept === 'dark' ? kept : 'system';
  } catch {
    return 'system';
  }
}
