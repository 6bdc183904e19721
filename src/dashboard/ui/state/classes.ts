import type { Classification } from '../../../base/index.ts';

/** The classes of changes in words. */
export const CLASS_NAMES: { readonly [name in Classification]: string } = {
  BREAKING: 'Breaking',
  POTENTIAL_BREAKING: 'Potentially breaking',
  NON_BREAKING: 'Not breaking',
};

/** The tone in which each class is shown. */
export const CLASS_TONES: { readonly [name in Classification]: 'bad' | 'warn' | 'good' } = {
  BREAKING: 'bad',
  POTENTIAL_BREAKING: 'warn',
  NON_BREAKING: 'good',
};

/** The classes, worst first. */
export const CLASSES: readonly Classification[] = ['BREAKING', 'POTENTIAL_BREAKING', 'NON_BREAKING'];
