import { isJsonObject } from '../../base/index.ts';
import type { DocumentNode, DocumentSet } from '../../document/index.ts';
import { followReference } from './follow-reference.ts';
import { holdsReference } from './held-names.ts';

/** The parsed values of a file and of all files of the bundle that references lead to from there, by path. */
export function reachedFiles(documents: DocumentSet, file: string): ReadonlyMap<string, unknown> {
  const files = new Map<string, unknown>();
  const pending = [file];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const root = documents.load(next)?.root;
    if (root === undefined || files.has(next)) continue;
    files.set(next, root.value);
    pending.push(...otherFiles(documents, root));
  }
  return files;
}

function otherFiles(documents: DocumentSet, root: DocumentNode): string[] {
  const targets = [...foreignReferences(root.value)].map((text) => followReference(documents, root, text).node?.file);
  return [...new Set(targets)].filter((file) => file !== undefined);
}

/** The texts of all references that name more than a place in their own file. */
function foreignReferences(value: unknown): Set<string> {
  const found = new Set<string>();
  const pending: object[] = [[value]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const reference = isJsonObject(next) ? next.$ref : undefined;
    if (typeof reference === 'string' && !reference.startsWith('#')) found.add(reference);
    for (const member of Array.isArray(next) ? next : Object.values(next)) {
      if (typeof member === 'object' && member !== null && holdsReference(member)) pending.push(member);
    }
  }
  return found;
}
