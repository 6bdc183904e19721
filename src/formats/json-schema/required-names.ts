import type { DocumentNode } from '../../document/index.ts';
import type { SchemaView } from './schema-view.ts';

/** The required names with the places that name them, whether or not they are among the properties. */
export function requiredNames(view: SchemaView): ReadonlyMap<string, DocumentNode> {
  const names = new Map<string, DocumentNode>();
  for (const item of view.all('required').flatMap((list) => list.items())) {
    if (item.text !== undefined && !names.has(item.text)) names.set(item.text, item);
  }
  return names;
}
