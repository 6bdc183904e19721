import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useNavigation } from '../state/navigation.tsx';
import { changeParams, formatRoute } from '../state/route.ts';
import { Icon } from './icon.tsx';

/** Search over everything: what is typed is the address, so that it can be sent to somebody. */
export function SearchField(): VNode {
  const { route, go } = useNavigation();
  const field = useRef<HTMLInputElement>(null);
  useSlash(field);
  const searching = route.view === 'search' || route.view === 'services';
  const type = (query: string): void => {
    if (searching) go(changeParams(route, { q: query, item: undefined }), 'replace');
    else go(formatRoute('search', '', { q: query }));
  };
  return (
    <search class="search">
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        name="search"
        autocomplete="off"
        spellcheck={false}
        placeholder="Search everything"
        aria-label="Search services, interfaces, operations, dependencies and configuration"
        aria-keyshortcuts="/"
        value={searching ? (route.params.get('q') ?? '') : ''}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => leaveField(event)}
      />
      <kbd aria-hidden="true">/</kbd>
    </search>
  );
}

/** Enter and the down arrow go on to the first result. */
function leaveField(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
  const first = document.querySelector<HTMLElement>('#main tbody a');
  if (first === null) return;
  event.preventDefault();
  first.focus();
}

/** `/` leads to the search from anywhere but another field. */
function useSlash(field: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [field]);
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement
  );
}
