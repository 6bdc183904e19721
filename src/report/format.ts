import type { Report } from './model.ts';

/** Every output format. */
export const FORMATS = ['text', 'json', 'markdown', 'html', 'sarif', 'mermaid', 'dot'] as const;

/** A way to write a report. */
export type Format = (typeof FORMATS)[number];

/** The formats each kind of report has, the default one first. */
export const FORMATS_OF: Readonly<Record<Report['kind'], readonly Format[]>> = {
  validate: ['text', 'json', 'markdown', 'sarif'],
  diff: ['text', 'json', 'markdown', 'sarif'],
  check: ['text', 'json', 'markdown', 'sarif'],
  publish: ['text', 'json', 'markdown'],
  failure: ['text', 'json', 'markdown'],
  explain: ['text', 'json'],
  graph: ['text', 'json', 'mermaid', 'dot'],
  'graph-diff': ['text', 'json', 'mermaid', 'dot'],
  impact: ['text', 'json', 'markdown'],
  doc: ['text', 'json', 'markdown', 'html'],
  'doc-index': ['text', 'json', 'markdown', 'html'],
};
