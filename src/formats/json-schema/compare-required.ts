import type { DocumentNode } from '../../document/index.ts';
import { addUndecided } from './add-undecided.ts';
import { requiredNames } from './required-names.ts';
import type { SchemaPair } from './schema-pair.ts';
import type { SchemaView } from './schema-view.ts';
import { quoteValue } from './value-text.ts';

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

/** Says nothing about a name that another branch requires, nor about a property whose removal is told already. */
function releaseName(pair: SchemaPair, name: string, node: DocumentNode): void {
  const { before, after } = pair.scope;
  if (after.requires(name)) return;
  if (before.declarations(name).length > 0 && after.declarations(name).length === 0) return;
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
  if (pair.scope.before.requires(name)) return;
  const [property] = pair.scope.after.declarations(name);
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

function isWellFormed(view: SchemaView): boolean {
  const required = view.get('required');
  if (required === undefined) return true;
  return required.isList && required.items().every((item) => item.text !== undefined);
}
