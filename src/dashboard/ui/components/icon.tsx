import type { VNode } from 'preact';

/** Drawings of 16 × 16 units, one line each. */
const ICONS = {
  graph: 'M3 3.5h3v3H3zM10 1.8h3v3h-3zM10 11.2h3v3h-3zM6 5l4-1.7M5.6 6.5l4.6 5.2',
  catalogue: 'M2 3.5h12M2 8h12M2 12.5h8',
  history: 'M8 4.5V8l2.4 1.6M2.6 5.6A6 6 0 1 1 2 8M2.3 2.6v3.2h3.2',
  owners:
    'M5.8 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM1.5 13.5c0-2.5 1.8-4 4.3-4s4.3 1.5 4.3 4M10.5 2.8a2.4 2.4 0 0 1 0 4.5M11.8 9.8c1.7.5 2.7 1.8 2.7 3.7',
  findings: 'M8 2 14.5 13.5h-13zM8 6.4v3.4M8 11.6v.2',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.7 10.7 14.2 14.2',
  public:
    'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM2.2 8h11.6M8 2.2c2 2 2.4 3.9 2.4 5.8S10 11.8 8 13.8M8 2.2C6 4.2 5.6 6.1 5.6 8S6 11.8 8 13.8',
  internal: 'M4 7.2h8v6H4zM5.6 7V5.2a2.4 2.4 0 0 1 4.8 0V7',
  stateful:
    'M3 4c0-1.1 2.2-2 5-2s5 .9 5 2-2.2 2-5 2-5-.9-5-2zM3 4v8c0 1.1 2.2 2 5 2s5-.9 5-2V4M3 8c0 1.1 2.2 2 5 2s5-.9 5-2',
  hybrid:
    'M3 4c0-1.1 2.2-2 5-2s5 .9 5 2-2.2 2-5 2-5-.9-5-2zM3 4v4c0 1.1 2.2 2 5 2s5-.9 5-2V4M4 13.5h1.5M7.3 13.8h1.5M10.6 13.5h1.5',
  stateless: 'M4.2 12.5h7.4a2.7 2.7 0 0 0 .5-5.35A4 4 0 0 0 4.5 6.2a3.2 3.2 0 0 0-.3 6.3z',
  service: 'M8 1.8 13.5 5v6L8 14.2 2.5 11V5zM2.7 5.1 8 8.1l5.3-3M8 8.1v6',
  job: 'M3 2.5h10v11H3zM6.5 5.7v4.6l3.8-2.3z',
  scheduled: 'M8 14.2A6 6 0 1 0 8 2.2a6 6 0 0 0 0 12zM8 5v3.2l2.2 1.4',
  interface: 'M2 8h4M10 8h4M6 5.5h4v5H6z',
  operation: 'M5.5 4.5 2 8l3.5 3.5M10.5 4.5 14 8l-3.5 3.5',
  dependency: 'M2 8h10M8.5 4.5 12 8l-3.5 3.5',
  configuration: 'M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6M10 2.7v3.6M6 9.7v3.6',
  conflict: 'M3 3.5h4.5v4.5H3zM8.5 8H13v4.5H8.5zM9.5 3.5h3.5V6M6 12.5H3V10',
  cycle: 'M13.5 8A5.5 5.5 0 0 1 3.6 11.3M2.5 8A5.5 5.5 0 0 1 12.4 4.7M12.7 1.8v3.1H9.6M3.3 14.2v-3.1h3.1',
  missing: 'M5.5 5.8A2.5 2.5 0 1 1 8.7 8.2c-.5.2-.7.6-.7 1.2v.4M8 12.2v.2',
  error: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 5v3.6M8 10.8v.2',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  sun: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM8 1.5v1.3M8 13.2v1.3M1.5 8h1.3M13.2 8h1.3M3.4 3.4l.9.9M11.7 11.7l.9.9M3.4 12.6l.9-.9M11.7 4.3l.9-.9',
  moon: 'M13.2 9.6A5.7 5.7 0 0 1 6.4 2.8a5.7 5.7 0 1 0 6.8 6.8z',
  system: 'M2 3h12v8H2zM6 13.5h4M8 11v2.5',
  arrow: 'M3 8h10M9.5 4.5 13 8l-3.5 3.5',
  list: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.2M2.5 8h.2M2.5 12h.2',
  check: 'M3 8.5 6.5 12 13 4.5',
  document: 'M4 2h5.5L12 4.5V14H4zM6 7h4M6 9.5h4',
  focus: 'M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3',
} as const;

/** Name of a drawing. */
export type IconName = keyof typeof ICONS;

/** True for names of drawings; workloads and states of contracts may be anything. */
export function isIcon(name: string): name is IconName {
  return Object.hasOwn(ICONS, name);
}

/** The line of a drawing, for use inside other drawings. */
export function iconPath(name: IconName): string {
  return ICONS[name];
}

/** A small drawing; words beside it, or the label, say what it means. */
export function Icon({ name, label }: { readonly name: IconName; readonly label?: string }): VNode {
  const named =
    label === undefined ? ({ 'aria-hidden': 'true' } as const) : ({ role: 'img', 'aria-label': label } as const);
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" {...named}>
      <path d={ICONS[name]} />
    </svg>
  );
}
