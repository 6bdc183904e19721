/** The rows that are drawn, and the empty space that stands for the others. */
export interface RowWindow {
  readonly first: number;
  /** Index behind the last row. */
  readonly end: number;
  /** Heights in CSS pixels. */
  readonly above: number;
  readonly below: number;
  /** Rows that no browser could place any more, at the end. */
  readonly omitted: number;
}

/** Tallest page that browsers draw reliably, in CSS pixels. */
const MAX_HEIGHT = 15_000_000;
const SPARE_ROWS = 12;

/** Chooses the rows around what is in view; all measures in CSS pixels. */
export function windowRows(count: number, rowHeight: number, scrollTop: number, viewHeight: number): RowWindow {
  const shown = Math.min(count, Math.floor(MAX_HEIGHT / rowHeight));
  const visible = Math.ceil(viewHeight / rowHeight);
  const last = Math.max(0, shown - visible);
  const top = Math.min(Math.max(0, Math.floor(scrollTop / rowHeight)), last);
  const first = Math.max(0, top - SPARE_ROWS);
  const end = Math.min(shown, top + visible + SPARE_ROWS);
  return { first, end, above: first * rowHeight, below: (shown - end) * rowHeight, omitted: count - shown };
}
