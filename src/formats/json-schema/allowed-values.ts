import { canonicalJson } from '../../base/index.ts';
import type { DocumentNode } from '../../document/index.ts';
import type { SchemaView } from './schema-view.ts';

/**
 * The values that `enum` or `const` lists; `const` is a list of one.
 *
 * @returns `undefined` when values are not listed, `'malformed'` when `enum` is no list
 */
export function allowedValues(view: SchemaView): readonly DocumentNode[] | undefined | 'malformed' {
  const list = view.get('enum');
  const constant = view.get('const');
  if (list !== undefined && !list.isList) return 'malformed';
  if (constant === undefined) return list?.items();
  if (list === undefined) return [constant];
  const text = canonicalJson(constant.value);
  return list.items().filter((item) => canonicalJson(item.value) === text);
}
