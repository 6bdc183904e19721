import type { CharacterSet } from './character-set.ts';

/** A regular expression as a tree. */
export type Expression =
  | { readonly kind: 'characters'; readonly set: CharacterSet }
  | { readonly kind: 'sequence'; readonly parts: readonly Expression[] }
  | { readonly kind: 'choice'; readonly branches: readonly Expression[] }
  | { readonly kind: 'repeat'; readonly part: Expression; readonly min: number; readonly max: number }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

/** Thrown while a pattern is read that is not regular, or not understood. */
export class UnsupportedPattern extends Error {}
