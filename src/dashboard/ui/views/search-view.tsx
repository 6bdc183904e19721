import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ViewProps } from '../app.tsx';
import { catalogueColumns, serviceColumns } from '../components/catalogue-columns.tsx';
import { CatalogueFilters } from '../components/catalogue-filters.tsx';
import { WindowedTable } from '../components/windowed-table.tsx';
import {
  countUnlisted,
  type Entry,
  findEntries,
  KINDS,
  listEntries,
  sortEntries,
  wordsOf,
} from '../state/catalogue.ts';
import { NARROW, useMedia } from '../state/hooks.ts';
import { useNavigation, useParams } from '../state/navigation.tsx';
import type { Platform } from '../state/platform.ts';
import { count } from '../state/visible.ts';

const ROW_HEIGHT = 41;
const NARROW_ROW_HEIGHT = 76;
const lists = new WeakMap<Platform, readonly Entry[]>();

/** One table of everything the platform has, or of its services only. */
export function SearchView({ platform }: ViewProps): VNode {
  const { route } = useNavigation();
  const setParams = useParams();
  const narrow = useMedia(NARROW);
  const query = route.params.get('q') ?? '';
  const owner = route.params.get('owner');
  const sort = route.params.get('sort');
  const onlyServices = route.view === 'services';
  const kind = onlyServices ? 'service' : KINDS.find((each) => each === route.params.get('kind'));
  const all = entriesOf(platform);
  const { found, counts } = useMemo(() => {
    const answer = findEntries(all, { query, ...(kind && { kind }), ...(owner !== undefined && { owner }) });
    return { found: sortEntries(answer.entries, sort, platform), counts: answer.counts };
  }, [all, query, kind, owner, sort, platform]);
  const unlisted = useMemo(() => (kind === 'service' ? 0 : countUnlisted(platform)), [platform, kind]);
  const words = useMemo(() => wordsOf(query), [query]);
  const columns = useMemo(
    () => (kind === 'service' ? serviceColumns(platform, words) : catalogueColumns(words)),
    [platform, words, kind],
  );
  return (
    <div class="page table-page">
      <div class={onlyServices ? 'page-head' : 'page-head everything-head'}>
        <h1>{onlyServices ? 'Services' : 'Catalogue'}</h1>
        <p class="quiet" aria-live="polite">
          {count(found.length, kind === 'service' ? 'service' : 'entry')}
          {query !== '' && ' found'}
          {unlisted > 0 &&
            `; ${unlisted.toLocaleString('en')} more of very long contracts are only on the pages of their services`}
        </p>
        <CatalogueFilters platform={platform} counts={counts} kind={kind} owner={owner} onlyServices={onlyServices} />
      </div>
      <WindowedTable
        label={onlyServices ? 'Services' : 'Everything in the platform'}
        kind={kind === 'service' ? 'services' : 'everything'}
        columns={columns}
        rows={found}
        rowHeight={narrow ? NARROW_ROW_HEIGHT : ROW_HEIGHT}
        sort={sort ?? ''}
        onSort={(next) => setParams({ sort: next })}
        empty={query === '' ? 'Nothing here.' : 'Nothing has all of these words. Try fewer, or another kind.'}
      />
    </div>
  );
}

function entriesOf(platform: Platform): readonly Entry[] {
  const known = lists.get(platform);
  if (known !== undefined) return known;
  const entries = listEntries(platform);
  lists.set(platform, entries);
  return entries;
}
