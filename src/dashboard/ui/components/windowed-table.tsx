import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useMedia, useSize } from '../state/hooks.ts';
import { windowRows } from '../state/row-window.ts';
import { rememberedScroll, rememberScroll } from '../state/scroll-memory.ts';
import { count } from '../state/visible.ts';
import { Icon } from './icon.tsx';

/** A column of a {@link WindowedTable}. */
export interface Column<T> {
  readonly id: string;
  readonly title: string;
  readonly cell: (row: T) => VNode | string | null;
  readonly numeric?: boolean;
  readonly sortable?: boolean;
}

/** What sorts the rows: a column's id, `-` before it for the other way round. */
export type Sort = string;

/** Props of {@link WindowedTable}. */
export interface WindowedTableProps<T> {
  readonly label: string;
  readonly kind: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  /** Height of every row, in CSS pixels; the style sheet has the same. */
  readonly rowHeight: number;
  readonly sort?: Sort;
  readonly onSort?: (sort: Sort | undefined) => void;
  readonly empty: string;
}

/** Paper has no window; more rows than these are not worth it. */
const PRINTED_ROWS = 2_000;

/** A table of any length: only the rows in view are drawn, between two rows that are as high as the others together. */
export function WindowedTable<T>({
  label,
  kind,
  columns,
  rows,
  rowHeight,
  sort,
  onSort,
  empty,
}: WindowedTableProps<T>): VNode {
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const [scrollTop, setScrollTop] = useState(0);
  const isPrinted = useMedia('print');
  const viewHeight = isPrinted ? PRINTED_ROWS * rowHeight : (size?.height ?? 800);
  const { first, end, above, below, omitted } = windowRows(
    rows.length,
    rowHeight,
    isPrinted ? 0 : scrollTop,
    viewHeight,
  );
  useLayoutEffect(() => {
    const top = rememberedScroll('table');
    frame.current?.scrollTo(0, top);
    setScrollTop(top);
  }, [rows]);
  useScrollStep(frame, setScrollTop, rowHeight);
  return (
    <div
      ref={frame}
      class="table-frame"
      role="region"
      aria-label={label}
      tabIndex={0}
      onKeyDown={(event) => walkRows(event, frame.current)}
    >
      <table class={`windowed ${kind}`} aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <HeadCell column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Space height={above} columns={columns.length} />
          {rows.slice(first, end).map((row, index) => (
            <tr key={first + index} aria-rowindex={first + index + 2}>
              {columns.map(({ id, numeric, cell }) => (
                <td class={numeric === true ? `col-${id} numeric` : `col-${id}`}>{cell(row)}</td>
              ))}
            </tr>
          ))}
          <Space height={below} columns={columns.length} />
        </tbody>
      </table>
      {rows.length === 0 && <p class="empty">{empty}</p>}
      {omitted > 0 && <p class="empty">{count(omitted, 'more row')}: search for less to see them.</p>}
    </div>
  );
}

/** Browsers tell of scrolling more often than rows change. */
function useScrollStep(
  frame: { readonly current: HTMLElement | null },
  set: (top: number) => void,
  rowHeight: number,
): void {
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const step = rowHeight * 4;
    const follow = (): void => {
      rememberScroll('table', element.scrollTop);
      set(Math.round(element.scrollTop / step) * step);
    };
    element.addEventListener('scroll', follow, { passive: true });
    return () => element.removeEventListener('scroll', follow);
  }, [frame, set, rowHeight]);
}

/** A style attribute is not allowed here; the height of a cell is an attribute of its own. */
function Space({ height, columns }: { readonly height: number; readonly columns: number }): VNode | null {
  if (height === 0) return null;
  return (
    <tr class="space" aria-hidden="true">
      <td colSpan={columns} height={height} />
    </tr>
  );
}

function HeadCell<T>({
  column: { id, title, numeric, sortable },
  sort,
  onSort,
}: {
  readonly column: Column<T>;
  readonly sort: Sort | undefined;
  readonly onSort: ((sort: Sort | undefined) => void) | undefined;
}): VNode {
  const order = sort === id ? 'ascending' : sort === `-${id}` ? 'descending' : undefined;
  const next = order === undefined ? id : order === 'ascending' ? `-${id}` : undefined;
  return (
    <th
      scope="col"
      class={numeric === true ? `col-${id} numeric` : `col-${id}`}
      {...(order === undefined ? {} : { 'aria-sort': order })}
    >
      {sortable === true && onSort !== undefined ? (
        <button type="button" class={`sort ${order ?? ''}`} onClick={() => onSort(next)}>
          {title}
          <Icon name="arrow" />
        </button>
      ) : (
        title
      )}
    </th>
  );
}

/** Up and down go from row to row, along the first link of each. */
function walkRows(event: KeyboardEvent, frame: HTMLElement | null): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || frame === null || !(event.target instanceof HTMLAnchorElement)) return;
  const links = [...frame.querySelectorAll<HTMLElement>('tbody tr td:first-child a, tbody tr td.col-name a')];
  const here = event.target.closest('tr');
  const at = links.findIndex((link) => link.closest('tr') === here);
  const next = links[at + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
