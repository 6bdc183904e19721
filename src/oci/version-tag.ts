import { AppError } from '../base/index.ts';
import { TAG_GRAMMAR } from './reference-grammar.ts';

/**
 * The tag of a version. Tags know no `+`, so `_` stands for it, as in Helm; versions know no `_`.
 *
 * @throws AppError `USAGE` for a version that cannot be a tag
 */
export function tagForVersion(version: string): string {
  const tag = version.replaceAll('+', '_');
  if (TAG_GRAMMAR.test(tag) && !version.includes('_')) return tag;
  throw new AppError('USAGE', `the version "${version}" cannot be the tag of an artifact`, {
    hint: 'Use at most 128 letters, digits, ".", "-" and "+", for example 1.2.3 or 2024.01.01.',
  });
}

/** The version that a tag spells; {@link tagForVersion} gives the tag back. */
export function versionForTag(tag: string): string {
  return tag.replaceAll('_', '+');
}
