import { useEffect } from 'preact/hooks';

/** Brings the item that the address names into view, again when what is around it has arrived. */
export function useScrollTo(item: string, arrived: unknown): void {
  useEffect(() => {
    if (item === '') return;
    const all = document.querySelectorAll<HTMLElement>('[data-item]');
    [...all].find((element) => element.dataset.item === item)?.scrollIntoView({ block: 'center' });
  }, [item, arrived]);
}
