import type { VNode } from 'preact';
import type { Loaded } from '../state/hooks.ts';
import { Prose } from './text.tsx';

/** What is shown in place of a document that is not here. */
export function Waiting<T>({ loaded, what }: { readonly loaded: Loaded<T>; readonly what: string }): VNode {
  if (loaded.state === 'failed') {
    return (
      <div class="card failed" role="alert">
        <h2>Cannot show {what}</h2>
        <p>
          <Prose>{loaded.message}</Prose>
        </p>
      </div>
    );
  }
  return (
    <p class="waiting" role="status">
      Fetching {what} …
    </p>
  );
}
