import type { DocumentNode } from '../../document/index.ts';
import { addUndecided } from './add-undecided.ts';
import type { SchemaPair } from './schema-pair.ts';
import type { SchemaView } from './schema-view.ts';
import { quoteValue } from './value-text.ts';

/** The required names with the places that name them, whether or not they are among the properties. */
export function requiredNames(view: SchemaView): ReadonlyMap<string, DocumentNode> {
  const names = new Map<string, DocumentNode>();
  for (const item of view.get('required')?.items() ?? []) if (item.text !== undefined) names.set(item.text, item);
  return names;
}

/** Compares `required` as a set of names. */
export function compareRequired(pair: SchemaPair): void {
  if (!isWellFormed(pair.before) || !isWellFormed(pair.after)) {
    addUndecided(pair, 'required');
    return;
  }
  const before = requiredNames(pair.before);
  const after = requiredNames(pair.after);
  for (const [name, node] of before) if (!after.has(name)) releaseName(pair, name, node);
  for (const [name, node] of after) if (!before.has(name)) requireName(pair, name, node);
}

/** Says nothing about a property that is gone altogether: its removal is told already. */
function releaseName(pair: SchemaPair, name: string, node: DocumentNode): void {
  if (propertyOf(pair.before, name) !== undefined && propertyOf(pair.after, name) === undefined) return;
  pair.addDelta('property-became-optional', {
    keyword: 'required',
    tail: `.required[${name}]`,
    subject: name,
    before: name,
    beforeAt: node,
    afterAt: pair.after.get('required'),
    type: 'removed',
  });
}

function requireName(pair: SchemaPair, name: string, node: DocumentNode): void {
  const property = propertyOf(pair.after, name);
  const preset = property === undefined ? undefined : pair.after.inner(property).get('default');
  const facts = {
    tail: `.required[${name}]`,
    subject: name,
    after: name,
    beforeAt: pair.before.get('required'),
    afterAt: node,
    type: 'added' as const,
  };
  if (preset === undefined) pair.addDelta('property-became-required', { ...facts, keyword: 'required' });
  else {
    const texts = { after: quoteValue(preset.value) ?? '' };
    pair.addDelta('property-became-required-with-default', { ...facts, keyword: 'default', texts });
  }
}

function propertyOf(view: SchemaView, name: string): DocumentNode | undefined {
  return view.get('properties')?.get(name);
}

function isWellFormed(view: SchemaView): boolean {
  const required = view.get('required');
  if (required === undefined) return true;
  return required.isList && required.items().every((item) => item.text !== undefined);
}
