import { canonicalJson } from '../base/index.ts';
import type { SchemaNode } from './model.ts';

/** What a schema makes a difference at: values near it are worth trying. */
export interface Hints {
  readonly numbers: readonly number[];
  readonly steps: readonly number[];
  readonly lengths: readonly number[];
  readonly counts: readonly number[];
  readonly patterns: readonly string[];
  readonly values: readonly unknown[];
  readonly names: readonly string[];
}

export const NO_HINTS: Hints = { numbers: [], steps: [], lengths: [], counts: [], patterns: [], values: [], names: [] };
const MAX_NODES = 40;
const MAX_VALUES = 20;
const MAX_PATTERNS = 4;

/** Collects the limits of schemas and of all that applies to the same value; equal ones are one object. */
export class HintCollector {
  readonly #ofNodes = new Map<SchemaNode, Hints>();
  readonly #byText = new Map([[canonicalJson(NO_HINTS), NO_HINTS]]);

  of(node: SchemaNode): Hints {
    let hints = this.#ofNodes.get(node);
    if (hints === undefined) {
      const found = collectHints(node);
      const text = canonicalJson(found);
      hints = this.#byText.get(text) ?? found;
      this.#byText.set(text, hints);
      this.#ofNodes.set(node, hints);
    }
    return hints;
  }
}

function collectHints(root: SchemaNode): Hints {
  const nodes = new Set([root]);
  for (const node of nodes) {
    if (nodes.size > MAX_NODES) break;
    for (const next of neighbours(node)) nodes.add(next);
  }
  const all = [...nodes].map(({ keywords }) => keywords);
  const finite = (count: number) => Number.isFinite(count) && count > 0;
  return {
    numbers: all.flatMap(({ minimum, maximum }) => [
      ...(minimum ? [minimum.value] : []),
      ...(maximum ? [maximum.value] : []),
    ]),
    steps: all.flatMap(({ multipleOf }) => multipleOf ?? []),
    lengths: all.flatMap(({ minLength, maxLength }) => [minLength, maxLength].filter(finite)),
    counts: all.flatMap((each) =>
      [each.minItems, each.maxItems, each.minProperties, each.maxProperties, each.contains?.min, each.contains?.max]
        .map((count) => count ?? 0)
        .filter(finite),
    ),
    patterns: all.flatMap(({ pattern }) => pattern ?? []).slice(0, MAX_PATTERNS),
    values: all.flatMap(({ values }) => values?.slice(0, MAX_VALUES) ?? []),
    names: all.flatMap(({ properties, required }) => [...properties.keys(), ...required]),
  };
}

function neighbours({ keywords }: SchemaNode): SchemaNode[] {
  const { references, allOf, anyOf = [], oneOf = [], not, condition } = keywords;
  const single = [not, condition?.test, condition?.then, condition?.otherwise];
  return [...references, ...allOf, ...anyOf, ...oneOf, ...single.flatMap((node) => node ?? [])];
}
