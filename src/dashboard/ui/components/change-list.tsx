import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Change } from '../../../base/index.ts';
import { CLASS_NAMES, CLASS_TONES, CLASSES } from '../state/classes.ts';
import { useNavigation, useParams } from '../state/navigation.tsx';
import { ChangeCard } from './change-card.tsx';
import { Choice } from './choice.tsx';
import { useScrollTo } from './use-scroll-to.ts';

const SHOWN_AT_ONCE = 150;

/** The changes of a diff, worst first, each to be opened for the reason behind its class. */
export function ChangeList({ changes }: { readonly changes: readonly Change[] }): VNode {
  const { route } = useNavigation();
  const setParams = useParams();
  const wanted = CLASSES.find((each) => each === route.params.get('class'));
  const found = changes.filter(({ classification }) => wanted === undefined || classification === wanted);
  const linked = route.params.get('change');
  const place = found.findIndex(({ fingerprint }) => fingerprint === linked);
  const all = route.params.get('all') === '1' || place >= SHOWN_AT_ONCE;
  const shown = all ? found : found.slice(0, SHOWN_AT_ONCE);
  // Where a link leads is brought into view; what is opened here stays where it is.
  const [first] = useState(linked ?? '');
  useScrollTo(first, undefined);
  const options = [
    ['', 'All'] as const,
    ...CLASSES.filter((each) => changes.some(({ classification }) => classification === each)).map(
      (each) => [each, CLASS_NAMES[each]] as const,
    ),
  ];
  if (changes.length === 0) return <p class="empty">Nothing changed.</p>;
  return (
    <>
      {options.length > 2 && (
        <Choice
          label="Class"
          value={wanted ?? ''}
          options={options}
          onChoose={(value) => setParams({ class: value })}
        />
      )}
      {CLASSES.map((each) => {
        const group = shown.filter(({ classification }) => classification === each);
        return (
          group.length > 0 && (
            <div class={`change-group ${CLASS_TONES[each]}`}>
              <h3>
                {CLASS_NAMES[each]} <span class="amount">{group.length}</span>
              </h3>
              <ul>
                {group.map((change) => (
                  <li>
                    <ChangeCard
                      change={change}
                      open={linked === change.fingerprint}
                      onOpen={(open) => setParams({ change: open ? change.fingerprint : undefined }, 'replace')}
                    />
                  </li>
                ))}
              </ul>
            </div>
          )
        );
      })}
      {shown.length < found.length && (
        <button type="button" class="button" onClick={() => setParams({ all: true })}>
          Show all {found.length}
        </button>
      )}
    </>
  );
}
