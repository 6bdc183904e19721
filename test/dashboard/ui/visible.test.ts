import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { windowRows } from '../../../src/dashboard/ui/state/row-window.ts';
import { chooseVersions, partnersOf } from '../../../src/dashboard/ui/state/version-choice.ts';
import {
  clip,
  clipMiddle,
  clipMiddleToWidth,
  clipToWidth,
  count,
  shortReference,
  twoLines,
  visible,
  visibleValue,
} from '../../../src/dashboard/ui/state/visible.ts';

describe('text of contracts', () => {
  it.each([
    ['plain', 'plain'],
    ['a\nb\tc', 'a\\nb\\tc'],
    ['\u202egnp.exe', '\\u202egnp.exe'],
    ['\ud800', '\\ud800'],
    ['\u{e0041}', '\\u{e0041}'],
    ['👨‍👩‍👧', '👨‍👩‍👧'],
  ])('%j is one honest line', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it.each([
    ['', '""'],
    [null, 'null'],
    [{ a: [1] }, '{"a":[1]}'],
    ['x'.repeat(300), `${'x'.repeat(199)}…`],
  ])('%j is shown as a value', (value, shown) => {
    expect(visibleValue(value)).toBe(shown);
  });

  it('is cut between characters', () => {
    expect(clip('ab👍', 4)).toBe('ab👍');
    expect(clip('ab👍c', 4)).toBe('ab…');
    expect(clipMiddle('sha256:0123456789', 9)).toBe('sha2…6789');
    expect(clipToWidth('a-long-name-of-a-service', 60, 14)).toMatch(/^a-lo.*…$/);
  });

  it.each([
    ['short', 'short'],
    ['order-search-service-41', 'orde…-41'],
    ['👍👍👍👍👍👍👍', '👍👍…👍👍'],
    ['', ''],
  ])('%s keeps both of its ends where there is little room', (text, shown) => {
    expect(clipMiddleToWidth(text, 48, 10)).toBe(shown);
  });

  it.each([
    ['short', ['short']],
    ['notification-dispatcher', ['notification-', 'dispatcher']],
    ['averyveryverylongname', ['averyveryve', 'ryverylongn…'].length],
  ])('%s takes up to two lines', (text, lines) => {
    const shown = twoLines(text, 150, 20);
    expect(typeof lines === 'number' ? shown.length : shown).toEqual(lines);
  });

  it.each([
    ['oci://ghcr.io/acme/redis:7.2.0', 'redis:7.2.0'],
    [`oci://h/redis@sha256:${'0123456789'.repeat(4)}`, 'redis@sha256:0123456'],
    ['', ''],
  ])('%s is a short reference', (ref, shown) => {
    expect(shortReference(ref)).toBe(shown);
  });

  it.each([
    [1, 'service', '1 service'],
    [2, 'dependency', '2 dependencies'],
    [12_345, 'entry', '12,345 entries'],
    [0, 'day', '0 days'],
  ])('%i %s is counted', (amount, noun, shown) => {
    expect(count(amount, noun)).toBe(shown);
  });
});

describe('the rows of a table that are drawn', () => {
  it('are those in view with some around them, and empty space for the others', () => {
    expect(windowRows(20_000, 40, 400_000, 800)).toEqual({
      first: 9_988,
      end: 10_032,
      above: 399_520,
      below: 398_720,
      omitted: 0,
    });
  });

  it('never leave a part of the view empty, and are few', () => {
    fc.assert(
      fc.property(fc.nat(30_000), fc.nat(2_000_000), fc.integer({ min: 1, max: 2_000 }), (rows, top, height) => {
        const { first, end, above, below } = windowRows(rows, 40, top, height);
        const scrolled = Math.min(top, Math.max(0, rows * 40 - height));
        expect(above + (end - first) * 40 + below).toBe(rows * 40);
        expect(above).toBeLessThanOrEqual(scrolled);
        expect(above + (end - first) * 40).toBeGreaterThanOrEqual(Math.min(rows * 40, scrolled + height));
        expect(end - first).toBeLessThanOrEqual(80);
      }),
    );
  });

  it('stay within what browsers can place', () => {
    const { end, below, omitted } = windowRows(10_000_000, 40, Number.MAX_SAFE_INTEGER, 800);
    expect([end, below, omitted]).toEqual([375_000, 0, 9_625_000]);
  });
});

describe('two versions to compare', () => {
  const versions = ['3.0.0', '2.0.0', '1.0.0'].map((version) => ({
    key: `k${version}`,
    version,
    where: 'registry' as const,
    source: '',
    services: [],
  }));
  const history = { schemaVersion: 1, key: 'a', name: 'a', versions, omitted: 0 };
  const chosen = (before?: string, after?: string): unknown => {
    const choice = chooseVersions(history, before, after);
    return choice && [choice.before.version, choice.after.version];
  };

  it.each([
    [undefined, undefined, ['2.0.0', '3.0.0']],
    [undefined, '2.0.0', ['1.0.0', '2.0.0']],
    ['1.0.0', undefined, ['1.0.0', '3.0.0']],
    ['k3.0.0', 'k1.0.0', ['3.0.0', '1.0.0']],
    ['nothing', 'nothing', ['2.0.0', '3.0.0']],
  ])('before %s, after %s', (before, after, expected) => {
    expect(chosen(before, after)).toEqual(expected);
  });

  it('are not mistaken for others that the address names', () => {
    expect(chooseVersions(history, '9.0.0', '3.0.0')?.unknown).toEqual(['9.0.0']);
    expect(chooseVersions(history, undefined, 'k1.0.0')?.unknown).toEqual([]);
  });

  it('need two versions', () => {
    expect(chooseVersions({ ...history, versions: versions.slice(0, 1) }, undefined, undefined)).toBeUndefined();
  });

  it('are those that the site has', () => {
    const limited = { ...history, pairs: [['k1.0.0', 'k2.0.0']] as const };
    expect(chooseVersions(limited, '1.0.0', '2.0.0')?.available).toBe(true);
    expect(chooseVersions(limited, '1.0.0', '3.0.0')?.available).toBe(false);
    expect(partnersOf(limited, versions[2] as never).map(({ version }) => version)).toEqual(['2.0.0']);
    expect(partnersOf(history, versions[2] as never)).toHaveLength(2);
  });
});
