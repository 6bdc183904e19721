import type { VNode } from 'preact';
import { useNavigation, useParams } from '../state/navigation.tsx';
import { count } from '../state/visible.ts';

/** From here on a list is worth being searched. */
const WORTH_SEARCHING = 12;

/** A field that narrows down a long list of one page; the address has its words. Nothing for a short list. */
export function FindField({ amount, noun }: { readonly amount: number; readonly noun: string }): VNode | null {
  const { route } = useNavigation();
  const setParams = useParams();
  if (amount <= WORTH_SEARCHING) return null;
  return (
    <label class="field find">
      <input
        type="search"
        name="find"
        placeholder={`Find in ${count(amount, noun)}`}
        aria-label={`Find in ${count(amount, noun)}`}
        autocomplete="off"
        spellcheck={false}
        value={route.params.get('find') ?? ''}
        onInput={(event) => setParams({ find: event.currentTarget.value, item: undefined }, 'replace')}
      />
    </label>
  );
}
