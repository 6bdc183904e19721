import type { SchemaNode } from './model.ts';

/** The names of objects that a schema speaks about. */
export interface DeclaredNames {
  readonly names: ReadonlySet<string>;
  readonly patterns: ReadonlySet<string>;
  /** True when it speaks about all names, or when it cannot be known which. */
  readonly all: boolean;
  /** True when it has `properties`: in the closed world names that it does not declare are not there. */
  readonly closes: boolean;
}

/** Collects the names of whole schemas: all that applies to the same value, whichever branch is taken. */
export class NameCollector {
  readonly #known = new Map<SchemaNode, DeclaredNames>();

  of(node: SchemaNode): DeclaredNames {
    let declared = this.#known.get(node);
    if (declared === undefined) {
      declared = collect(node);
      this.#known.set(node, declared);
    }
    return declared;
  }
}

/** The names of one schema by itself, without what it refers to or branches into. */
export function ownNames({ keywords }: SchemaNode): DeclaredNames {
  return {
    names: new Set([...keywords.properties.keys(), ...keywords.required]),
    patterns: new Set(keywords.patternProperties.map(([pattern]) => pattern)),
    all:
      keywords.additional !== undefined ||
      keywords.unevaluatedProperties !== undefined ||
      keywords.doubts.some(({ keyword }) => keyword.endsWith('ef') || keyword.endsWith('roperties')),
    closes: keywords.properties.size > 0,
  };
}

/** All that several schemas declare together. */
export function uniteNames(parts: readonly DeclaredNames[]): DeclaredNames {
  return {
    names: new Set(parts.flatMap(({ names }) => [...names])),
    patterns: new Set(parts.flatMap(({ patterns }) => [...patterns])),
    all: parts.some(({ all }) => all),
    closes: parts.some(({ closes }) => closes),
  };
}

function collect(root: SchemaNode): DeclaredNames {
  const found = new Map<SchemaNode, DeclaredNames>();
  const nodes = new Set([root]);
  const tests = new Set<SchemaNode>();
  for (const node of nodes) {
    found.set(node, ownNames(node));
    for (const next of appliedNodes(node)) nodes.add(next);
    const test = node.keywords.condition?.test;
    if (test !== undefined) tests.add(test);
  }
  for (const test of tests) {
    if (nodes.has(test)) continue;
    found.set(test, { ...ownNames(test), closes: false });
    for (const next of [...appliedNodes(test), ...testOf(test)]) tests.add(next);
  }
  return uniteNames([...found.values()]);
}

function testOf({ keywords }: SchemaNode): SchemaNode[] {
  return keywords.condition === undefined ? [] : [keywords.condition.test];
}

/** What else applies to the same value, or may, and adds to what it declares; `if` is left out. */
export function appliedNodes({ keywords }: SchemaNode): SchemaNode[] {
  const { condition } = keywords;
  return [
    ...keywords.references,
    ...keywords.allOf,
    ...(keywords.anyOf ?? []),
    ...(keywords.oneOf ?? []),
    ...keywords.dependentSchemas.map(([, node]) => node),
    ...(condition?.then === undefined ? [] : [condition.then]),
    ...(condition?.otherwise === undefined ? [] : [condition.otherwise]),
  ];
}
