import type { RuleEntry } from '../../src/rules/index.ts';

/** Rules that no table has, with every key a rule can have. */
export const RULES: readonly RuleEntry[] = [
  {
    id: 'sample/path-removed',
    kind: 'change',
    classification: 'BREAKING',
    title: 'A path is gone',
    why: 'Consumers that call it get 404.',
    fix: 'Keep the path and mark it deprecated.',
    tags: { area: 'paths', action: 'removed', direction: 'accept' },
    source: 'OpenAPI 3.1, Paths Object',
    since: '0.1.0',
    neutral: true,
    replacedBy: 'sample/other',
  },
  {
    id: 'SAMPLE_ERROR',
    kind: 'finding',
    severity: 'error',
    title: 'A port that is no port | at all',
    why: 'Nobody can connect to it.',
    source: 'RFC 6335, section 6',
    since: '0.1.0',
  },
];
