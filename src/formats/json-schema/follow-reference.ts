import type { DocumentNode, DocumentSet, ReferenceTarget } from '../../document/index.ts';
import { embeddedTarget } from './embedded-schema.ts';

/**
 * Follows one `$ref`; one that spells out the `$id` of its own file, or of a schema in it, stays inside that file.
 *
 * @see JSON Schema 2020-12, Core, section 8.2.1
 */
export function followReference(documents: DocumentSet, from: DocumentNode, reference: string): ReferenceTarget {
  const root = documents.load(from.file)?.root;
  const embedded = root && embeddedTarget(root, from, reference);
  if (embedded !== undefined) return { node: embedded };
  const id = root?.get('$id')?.text?.replace(/#$/, '');
  const [resource = '', ...fragment] = reference.split('#');
  const isOwnFile = id !== undefined && id !== '' && id === resource;
  return documents.resolve(from, isOwnFile ? `#${fragment.join('#')}` : reference);
}
