const SETTLED_MS = 120;

/** When the page is asked again to be where it was: parts of it may still be on their way. */
const RETRIES_MS = [0, 60, 200, 500] as const;

type Memory = { readonly [name: string]: number };

let timer: ReturnType<typeof setTimeout> | undefined;

/** Keeps how far something was scrolled with the present entry of the browser's history, so that the way back leads there. */
export function rememberScroll(name: string, top: number): void {
  clearTimeout(timer);
  const address = location.hash;
  timer = setTimeout(() => {
    if (location.hash === address) history.replaceState({ ...memory(), [name]: Math.round(top) }, '');
  }, SETTLED_MS);
}

/** How far something was scrolled when this entry of the history was left. */
export function rememberedScroll(name: string): number {
  return memory()[name] ?? 0;
}

/** Scrolls the page to where it was, as soon as it is long enough, unless its reader goes elsewhere first. */
export function restorePageScroll(): void {
  const top = rememberedScroll('page');
  scrollTo(0, top);
  if (top === 0) return;
  const timers = RETRIES_MS.map((ms) => setTimeout(() => scrollY < top && scrollTo(0, top), ms));
  const stop = (): void => {
    for (const each of timers) clearTimeout(each);
  };
  for (const name of ['wheel', 'keydown', 'pointerdown', 'hashchange']) addEventListener(name, stop, { once: true });
}

/** What is kept with an entry; anything else that may be there means nothing. */
function memory(): Memory {
  const kept: unknown = history.state;
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => typeof value === 'number'));
}
