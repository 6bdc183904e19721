import fc from 'fast-check';
import type { Version, VersionRange } from '../../src/version/index.ts';
import { range, version } from './read.ts';

// Few numbers, so that versions and bounds meet each other often.
const number = fc.constantFrom('0', '0', '1', '1', '2', '3', '18446744073709551615');
const prerelease = fc.constantFrom('-0', '-a', '-a.0', '-a.1', '-b', '-rc.1', '-rc.2');
const ending = fc.oneof({ weight: 2, arbitrary: fc.constant('') }, prerelease);

function concat(...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...parts).map((texts) => texts.join(''));
}

function listOf(item: fc.Arbitrary<string>, separator: string): fc.Arbitrary<string> {
  return fc.array(item, { minLength: 1, maxLength: 3 }).map((items) => items.join(separator));
}

const dot = fc.constant('.');
const full = concat(number, dot, number, dot, number, ending);
const partial = fc.oneof(
  full,
  concat(number, dot, number, ending),
  concat(number, dot, number, fc.constant('.x'), ending),
  concat(number, ending),
  concat(fc.constant('*'), ending),
);
const operator = fc.constantFrom('', '=', '!=', '>', '<', '>=', '<=', '~', '^');

/** Versions with all three parts, half of them prereleases. */
export const versions: fc.Arbitrary<Version> = full.map(version);

/** Ranges of up to three alternatives of up to three comparisons. */
export const ranges: fc.Arbitrary<VersionRange> = listOf(listOf(concat(operator, partial), ', '), ' || ').map(range);
