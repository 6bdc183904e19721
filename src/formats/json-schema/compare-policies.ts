import type { Proof } from '../../base/index.ts';
import type { DocumentFile, DocumentNode } from '../../document/index.ts';
import { compareSchemas, type SchemaComparison, type SchemaDocument } from '../../schema/index.ts';
import { reachedFiles } from './reached-files.ts';

/** What another policy schema means for the documents under it. */
export type PolicyEffect =
  /** The same documents satisfy it. */
  | { readonly kind: 'same' }
  /** All that satisfied it do so still, and others do now. */
  | { readonly kind: 'wider' }
  /** A document satisfied it and does so no longer. */
  | { readonly kind: 'stricter'; readonly proof: Proof }
  | { readonly kind: 'unknown'; readonly because: string };

/** Names the schema of the documents beside the policy; no bundle has a file of that name. */
const SUBJECT = '/subject.schema.json';

/**
 * Compares two policy schemas by the documents that satisfy them.
 *
 * @param subject JSON Schema 2020-12 of the documents that policies are about: no others count
 */
export function comparePolicies(before: DocumentFile, after: DocumentFile, subject: object): PolicyEffect {
  const onward = ask(before, after, subject);
  if (onward.witness !== undefined) {
    const { value, error } = onward.witness;
    return { kind: 'stricter', proof: { value, acceptedBy: 'before', rejectedBy: 'after', error } };
  }
  if (onward.answer === 'unknown') return { kind: 'unknown', because: onward.culprit?.keyword || onward.reason || '' };
  return { kind: ask(after, before, subject).answer === 'contained' ? 'same' : 'wider' };
}

function ask(writer: DocumentFile, reader: DocumentFile, subject: object): SchemaComparison {
  return compareSchemas(narrow(documentOf(writer), subject), documentOf(reader), { world: 'open' });
}

function documentOf({ documents, file }: DocumentFile): SchemaDocument & { readonly file: string } {
  return { schema: rootOf(documents.load(file)?.root), file, files: reachedFiles(documents, file) };
}

function rootOf(root: DocumentNode | undefined): unknown {
  return root === undefined ? true : root.value;
}

/** Only documents that the policy is about: whatever else it accepts is nobody's contract. */
function narrow(policy: SchemaDocument & { readonly file: string }, subject: object): SchemaDocument {
  const files = new Map([...(policy.files ?? []), [SUBJECT, subject] as const]);
  const parts = [reference(policy.file, policy.schema), reference(SUBJECT, subject)];
  return { schema: { allOf: parts.map((uri) => ({ $ref: uri })) }, file: '/policy.schema.json', files };
}

function reference(file: string, schema: unknown): string {
  const id = typeof schema === 'object' && schema !== null && '$id' in schema ? schema.$id : undefined;
  return typeof id === 'string' ? id : `file:///${file.split('/').map(encodeURIComponent).join('/')}`;
}
