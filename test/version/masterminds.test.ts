import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { admits, compareVersions, parseRange, parseVersion } from '../../src/version/index.ts';
import { range, version } from './read.ts';

interface Observations {
  readonly versions: Record<string, string | null>;
  readonly probes: readonly string[];
  readonly ranges: Record<string, string | null>;
  readonly order: Record<string, string>;
}

const observed = JSON.parse(readFileSync(new URL('./masterminds.json', import.meta.url), 'utf8')) as Observations;

function strict(text: string): string | null {
  const parsed = parseVersion(text);
  if (parsed === undefined) return null;
  return parsed.build === '' ? parsed.normalized : `${parsed.normalized}+${parsed.build}`;
}

describe('the observed answers of Masterminds/semver v3', () => {
  it('holds enough of them to mean something', () => {
    const answers = Object.values(observed.ranges).flatMap((digits) => [...(digits ?? '')]);
    expect(answers.length).toBeGreaterThan(3000);
    expect(new Set(answers)).toEqual(new Set(['0', '1']));
  });

  it('accepts, refuses and reads version texts alike', () => {
    const ours = Object.fromEntries(Object.keys(observed.versions).map((text) => [text, strict(text)]));
    expect(ours).toEqual(observed.versions);
  });

  it('accepts and refuses range texts alike', () => {
    const differing = Object.entries(observed.ranges).filter(
      ([text, digits]) => (parseRange(text).range === undefined) !== (digits === null),
    );
    expect(differing).toEqual([]);
  });

  it('admits the same versions to each range', () => {
    const probes = observed.probes.map(version);
    const differing = Object.entries(observed.ranges).filter(([text, digits]) => {
      if (digits === null) return false;
      return probes.map((probe) => Number(admits(range(text), probe))).join('') !== digits;
    });
    expect(differing).toEqual([]);
  });

  it('orders versions alike', () => {
    const versions = Object.keys(observed.order).map(version);
    const ours = versions.map((a) => [
      a.text,
      versions.map((b) => '<=>'[Math.sign(compareVersions(a, b)) + 1]).join(''),
    ]);
    expect(Object.fromEntries(ours)).toEqual(observed.order);
  });
});
