import type { DocumentNode, DocumentSet, ReferenceTarget } from '../../document/index.ts';

/**
 * Follows one `$ref`; one that spells out the `$id` of its own file stays inside that file.
 *
 * @see JSON Schema 2020-12, Core, section 8.2.1
 */
export function followReference(documents: DocumentSet, from: DocumentNode, reference: string): ReferenceTarget {
  const root = documents.load(from.file)?.root;
  const id = root?.get('$id')?.text?.replace(/#$/, '');
  const [resource = '', ...fragment] = reference.split('#');
  const isOwnFile = id !== undefined && id !== '' && id === resource;
  return documents.resolve(from, isOwnFile ? `#${fragment.join('#')}` : reference);
}
