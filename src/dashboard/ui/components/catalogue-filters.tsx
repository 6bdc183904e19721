import type { VNode } from 'preact';
import { KINDS, type Kind } from '../state/catalogue.ts';
import { useParams } from '../state/navigation.tsx';
import type { Platform } from '../state/platform.ts';
import { Icon } from './icon.tsx';
import { OwnerChoice } from './owner-choice.tsx';

/** Names of the kinds, in the plural. */
const NAMES: { readonly [kind in Kind]: string } = {
  service: 'Services',
  interface: 'Interfaces',
  operation: 'Operations',
  dependency: 'Dependencies',
  configuration: 'Configuration',
};

/** Which kinds of rows the table shows, and of which owner. */
export function CatalogueFilters({
  platform,
  counts,
  kind,
  owner = '',
  onlyServices,
}: {
  readonly platform: Platform;
  readonly counts: ReadonlyMap<Kind, number>;
  readonly kind: Kind | undefined;
  readonly owner: string | undefined;
  readonly onlyServices: boolean;
}): VNode {
  const setParams = useParams();
  const total = [...counts.values()].reduce((sum, each) => sum + each, 0);
  return (
    <div class="filters">
      {!onlyServices && (
        <div class="tabs" role="group" aria-label="Kind">
          <button
            type="button"
            aria-pressed={kind === undefined}
            onClick={() => setParams({ kind: undefined, sort: undefined })}
          >
            Everything <span class="amount">{total.toLocaleString('en')}</span>
          </button>
          {KINDS.map((each) => (
            <button
              type="button"
              aria-pressed={kind === each}
              onClick={() => setParams({ kind: each, sort: undefined })}
            >
              <Icon name={each} />
              {NAMES[each]} <span class="amount">{(counts.get(each) ?? 0).toLocaleString('en')}</span>
            </button>
          ))}
        </div>
      )}
      <OwnerChoice platform={platform} owner={owner} />
    </div>
  );
}
