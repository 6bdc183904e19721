import { describe, expect, it } from '@jest/globals';
import { RULES_FORMATS, renderRules } from '../../src/report/index.ts';
import { RULES } from './rule-samples.ts';

describe('renderRules', () => {
  it('lists rules in columns', () => {
    expect(renderRules(RULES, 'text')).toBe(
      'sample/path-removed  BREAKING  A path is gone\nSAMPLE_ERROR         error     A port that is no port | at all\n',
    );
  });

  it('explains a single rule in full', () => {
    expect(renderRules(RULES.slice(0, 1), 'text').split('\n')).toEqual([
      'sample/path-removed: A path is gone',
      '',
      '  class: BREAKING',
      '  why: Consumers that call it get 404.',
      '  fix: Keep the path and mark it deprecated.',
      '  source: OpenAPI 3.1, Paths Object',
      '  since: 0.1.0',
      '  replaced by: sample/other',
      '',
    ]);
  });

  it('lists rules as a Markdown table whose borders hold', () => {
    const rows = renderRules(RULES, 'markdown').trimEnd().split('\n').slice(2);
    expect(rows.map((row) => row.split('|').length)).toEqual([5, 5, 5, 5]);
  });

  it('explains a single rule in Markdown', () => {
    expect(renderRules(RULES.slice(1), 'markdown')).toContain(
      '## `SAMPLE_ERROR`\n\nA port that is no port &#124; at all',
    );
  });

  it.each(RULES_FORMATS)('ends %s with one newline', (format) => {
    expect(renderRules(RULES, format)).toMatch(/[^\n]\n$/);
  });
});
