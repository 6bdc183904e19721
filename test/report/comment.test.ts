import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { type CheckReport, renderComment, renderSummary, type Surroundings } from '../../src/report/index.ts';
import {
  change,
  check,
  consumer,
  declared,
  FEATURES_OFF,
  failing,
  first,
  hostile,
  manyChanges,
  REPOSITORY,
  SURROUNDINGS,
  same,
  unknown,
} from './comment-samples.ts';
import { findTorn, readTokens, readWords } from './markdown-reader.ts';
import { FAILURE } from './samples.ts';

const OFF: Surroundings = { ...SURROUNDINGS, features: FEATURES_OFF };
const BUDGETS = [200, 1_000, 4_000, 16_000, 65_336, 1_000_000];

function comment(report: Parameters<typeof renderComment>[0], more: Partial<Surroundings> = {}): string {
  return renderComment(report, { surroundings: { ...SURROUNDINGS, ...more } });
}

const TEXT = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('@octocat', '</details>', '```', '|', '-->', 'n'.repeat(10_000), '| a |\n| - |\n| b |'),
);
const CHANGES = fc.oneof(
  fc.integer({ min: 0, max: 60 }).map(manyChanges),
  fc
    .array(fc.tuple(fc.constantFrom('BREAKING', 'POTENTIAL_BREAKING', 'NON_BREAKING'), TEXT), { maxLength: 8 })
    .map((all) => all.map(([classification, name]) => change(classification as 'BREAKING', name))),
);
const RESULT = fc.oneof(
  fc.tuple(TEXT, CHANGES).map(([name, changes]) => failing(name, changes)),
  fc
    .tuple(TEXT, CHANGES, fc.array(TEXT, { maxLength: 200 }))
    .map(([name, changes, names]) => ({ ...failing(name, changes), consumers: names.map(consumer) })),
  fc.tuple(TEXT, CHANGES).map(([name, changes]) => declared(name, changes)),
  TEXT.map(first),
  TEXT.map(unknown),
  TEXT.map((name) => same(name, 'edited')),
);
const REPORT: fc.Arbitrary<CheckReport> = fc
  .tuple(TEXT, fc.array(RESULT, { maxLength: 12 }), fc.array(TEXT, { maxLength: 5 }))
  .map(([headline, results, untouched]) => check(headline, results, { untouched }));

describe('a comment of any report', () => {
  it('fits its budget, has its verdict, and leaves nothing open', () => {
    fc.assert(
      fc.property(REPORT, fc.integer({ min: 20, max: 70_000 }), (report, maxLength) => {
        const text = renderComment(report, { surroundings: OFF, maxLength });
        expect(text.length).toBeLessThanOrEqual(maxLength);
        expect(text).toMatch(/^## (?:✅|❌|⚪)/);
        expect(findTorn(text)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it.each(BUDGETS)('is a summary in %d bytes as well', (maxBytes) => {
    fc.assert(
      fc.property(REPORT, (report) => {
        const text = renderSummary(report, { surroundings: OFF, maxBytes });
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxBytes);
        expect(text).toMatch(/^## (?:✅|❌|⚪)/);
        expect(findTorn(text)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('is the same for an equal report', () => {
    fc.assert(
      fc.property(REPORT, (report) => expect(comment(structuredClone(report))).toBe(comment(report))),
      {
        numRuns: 20,
      },
    );
  });
});

describe('a comment about 2,000 changes', () => {
  const names = Array.from({ length: 40 }, (_, index) => `service-${index}`);
  const forty = check(
    '40 contracts fail',
    names.map((name) => failing(name, manyChanges(50))),
  );
  const one = check('orders 1.1.0: BREAKING', [failing('orders', manyChanges(2_000))]);

  it('of 40 services names every service, its counts and its first break', () => {
    const text = comment(forty);
    for (const name of names) expect(text).toContain(`| \`${name}\` |`);
    expect(text.match(/\*\*20 breaking\*\*, 10 potentially breaking, 20 compatible/g)).toHaveLength(40);
    expect(text.match(/\*\*API path \/resources\/0\/things\/\{thingId\} removed\*\*/g)).toHaveLength(40);
  });

  it('of one service explains the first ones and uses the room it has', () => {
    const text = comment(one);
    expect(text.length).toBeGreaterThan(30_000);
    expect(text).toMatch(/… and \d+ more/);
  });

  it.each([forty, one])('says where the rest is', (report) => {
    expect(comment(report)).toContain(`[job summary](${REPOSITORY}/actions/runs/77)`);
    expect(comment(report, { runUrl: undefined as never })).toContain('The job summary has the rest.');
  });

  it('cuts the table of services to the failing ones when there is room for no more', () => {
    const report = check('orders fails', [...names.map((name) => declared(name)), failing('orders')]);
    const text = renderComment(report, { surroundings: SURROUNDINGS, maxLength: 2_000 });
    expect(text).toContain('| ❌ | `orders` |');
    expect(text).toContain('… and 31 more');
  });
});

describe('contract text', () => {
  const texts = [
    ...BUDGETS.map((maxLength) => renderComment(hostile(), { surroundings: OFF, maxLength })),
    ...BUDGETS.map((maxBytes) => renderSummary(hostile(), { surroundings: OFF, maxBytes })),
    comment({ ...FAILURE, message: hostile().headline, hint: hostile().headline }),
  ];

  it.each(texts)('is no link and no image (%#)', (text) => {
    const urls = readTokens(text).flatMap((token) => ('href' in token ? [String(token.href)] : []));
    expect(urls.filter((url) => !url.startsWith(REPOSITORY))).toEqual([]);
    expect(readTokens(text).filter(({ type }) => type === 'image' || type === 'def')).toEqual([]);
  });

  it.each(texts)('is no element (%#)', (text) => {
    const elements = readTokens(text).flatMap((token) => (token.type === 'html' ? token.raw.match(/<[^>]*>?/g) : []));
    const known = new Set([
      '<details>',
      '</details>',
      '<summary>',
      '</summary>',
      '<code>',
      '</code>',
      '<span>',
      '</span>',
    ]);
    expect(elements.filter((element) => !known.has(element ?? ''))).toEqual([]);
  });

  it.each(texts)('mentions nobody and names no issue and no address (%#)', (text) => {
    expect(readWords(text)).not.toMatch(/@\w|#\d|\bGH-\d|:\/\/|\bwww\./);
  });

  it.each(texts)('hides nothing and reorders nothing (%#)', (text) => {
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\ud800-\udbff](?![\udc00-\udfff])/);
  });

  it.each(texts)('tears nothing open (%#)', (text) => {
    expect(findTorn(text)).toEqual([]);
  });
});

describe('an edit of prose', () => {
  const before = check('orders 2.0.0: BREAKING, declared', [declared('orders'), same('users')], {
    untouched: ['services/mail'],
  });

  it('leaves the comment as it is', () => {
    const [orders] = before.results;
    const reworded = { ...declared('orders'), changes: [...(orders?.changes ?? []), ...same('x', 'edited').changes] };
    const results = [reworded, same('mail', 'edited'), same('users', 'edited')];
    const after = { ...before, results, untouched: [] };
    const elsewhere = { runUrl: `${REPOSITORY}/actions/runs/78`, fileUrl: () => `${REPOSITORY}/blob/other` };
    expect(comment(after, elsewhere)).toBe(comment(before));
  });

  it('shows in the summary', () => {
    const results = [same('users', 'edited')];
    expect(renderSummary({ ...before, results }, { surroundings: SURROUNDINGS })).toContain('edited, same contract');
  });
});

describe('the comment of a failing check', () => {
  const report = check('orders 1.1.0: BREAKING', [failing('orders')]);

  it('links what is left of a removed thing, below the folder of the workspace', () => {
    expect(comment(report, { folder: 'platform' })).toContain(
      `(${REPOSITORY}/blob/4f2a9c1/platform/services/orders/contract/interfaces/openapi.yaml#L9), stood on line 48 in 1.1.0`,
    );
  });

  it('names what is published with its digest, and the version that is needed', () => {
    expect(comment(report)).toContain(
      '| `1.1.0` (`sha256:0123456789ab`) | `1.1.0` | **1 breaking** | **`2.0.0`** needed |',
    );
  });

  it('has a waiver to paste that says all but the reason and the day', () => {
    const yaml = /```yaml\n([\s\S]*?)\n```/.exec(comment(report))?.[1] ?? '';
    const fingerprint = change('BREAKING', '/orders/{id}/cancel').fingerprint;
    expect(parse(yaml)).toEqual({
      waivers: [{ fingerprint, service: 'orders', reason: '…', expires: 'YYYY-MM-DD' }],
    });
  });

  it.each(['null', '1.0', 'a: b', '"', '```', 'x\n# y'])('quotes the name %j in it where YAML asks for it', (name) => {
    const text = comment(check('x', [failing(name)]));
    const yaml = /```yaml\n([\s\S]*?)\n```\n/.exec(text)?.[1] ?? '';
    if (name !== '```') expect(parse(yaml).waivers[0].service).toBe(name);
    expect(findTorn(text)).toEqual([]);
  });

  it('opens potential breaks when it fails because of them', () => {
    const failed = failing('orders', [change('POTENTIAL_BREAKING', '/a')]);
    expect(comment(check('x', [failed]))).toContain('### Potentially breaking changes (1)');
    expect(comment(check('x', [{ ...failed, verdict: 'pass' }]))).toContain(
      '<summary>Potentially breaking changes (1)',
    );
  });

  it('has no waiver for declared breaks of a bundle that fails for its errors', () => {
    const finding = { rule: 'SAMPLE', severity: 'error', message: 'broken', path: '' } as const;
    const text = comment(check('x', [{ ...declared('orders'), verdict: 'fail', findings: [finding] }]));
    expect(text).toContain('### Errors (1)');
    expect(text).toContain('<summary>Breaking changes that pass (1)</summary>');
    expect(text).not.toContain('waivers:');
  });
});

describe('the comment of a check that fails nobody', () => {
  it('says what happens next with a first version', () => {
    expect(comment(check('Nothing to compare with yet', [first('orders')]))).toContain('**First version:**');
  });

  it('says what to do when the registry hides what is published, and shows what is off', () => {
    const text = comment(check('x', [unknown('orders')]), { features: FEATURES_OFF });
    expect(text).toContain('**Not compared:**');
    expect(text).toContain('### Off in this run (3)');
    expect(text).not.toContain('BASELINE_UNKNOWN');
  });

  it('keeps what is off closed otherwise', () => {
    const text = comment(check('x', [failing('orders')]), { features: FEATURES_OFF });
    expect(text).toContain('<summary>Off in this run (3)</summary>');
    expect(text).toContain('| check run | the token may not write checks | `checks: write` |');
  });

  it('lists the settings that a pull request would change', () => {
    const finding = {
      rule: 'CONFIGURATION_NOT_IN_FORCE',
      severity: 'info',
      message: 'fail-on: never',
      path: '',
    } as const;
    const text = comment(check('x', [], { findings: [finding] }));
    expect(text).toContain('### Settings that do not count yet (1)');
    expect(text).toContain('- fail-on: never');
  });
});

describe('a run that could not judge', () => {
  it.each([comment(FAILURE), renderSummary(FAILURE, { surroundings: OFF })])(
    'says so and nothing else (%#)',
    (text) => {
      expect(text).toMatch(/^## ⚠️ The contract check could not run: the registry ghcr.io did not answer/);
      expect(text).toContain('Nothing was judged');
      expect(text).toContain('**What to do:**');
      expect(text).not.toMatch(/breaking|no change|unchanged/i);
    },
  );

  it('takes the blame for its own mistakes', () => {
    expect(comment({ ...FAILURE, cause: 'bug' })).toContain('The mistake is in the check itself');
  });
});

describe('a summary', () => {
  it('shows every feature, on and off, however little room there is for the rest', () => {
    const report = check('x', [failing('orders', manyChanges(500))]);
    const text = renderSummary(report, { surroundings: OFF, maxBytes: 3_000 });
    for (const { name } of FEATURES_OFF) expect(text).toContain(`| ${name} |`);
  });

  it('leaves nothing to click on but packages', () => {
    const text = renderSummary(check('x', [failing('orders', manyChanges(20))]), { surroundings: OFF });
    expect(text).not.toContain('<details>');
  });

  it.each([{ kind: 'publish', dryRun: false, results: [] } as const, { kind: 'validate', bundles: [] } as const])(
    'of $kind ends with the features too',
    (report) => {
      expect(renderSummary(report, { surroundings: OFF })).toContain('### Features of this run');
    },
  );

  it('cuts a long table between rows and says how many are missing', () => {
    const bundles = Array.from({ length: 200 }, (_, index) => {
      return { source: `services/s${index}`, name: `s${index}`, version: '1.0.0', valid: true, findings: [] };
    });
    const text = renderSummary({ kind: 'validate', bundles }, { surroundings: OFF, maxBytes: 4_000 });
    const rows = text.match(/^\| ✅ valid/gm)?.length ?? 0;
    expect(rows).toBeGreaterThan(10);
    expect(text).toContain(`… and ${200 - rows} more`);
    expect(findTorn(text)).toEqual([]);
  });
});
