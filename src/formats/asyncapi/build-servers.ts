import type { DocumentNode, DocumentSet } from '../../document/index.ts';
import type { EventServer } from './event-model.ts';
import { Part } from './part.ts';

/** The servers of a document: 2.x writes one `url`, 3.x `host` and `pathname`. */
export function buildServers(documents: DocumentSet, root: DocumentNode): EventServer[] {
  return (root.get('servers')?.entries() ?? []).map(([key, holder]) => {
    const part = Part.open(documents, holder);
    return { key, part, address: addressOf(part) };
  });
}

function addressOf(part: Part): string {
  const url = part.get('url')?.text;
  const host = part.get('host')?.text ?? '';
  const address = url === undefined ? host + (part.get('pathname')?.text ?? '') : url.replace(/^[^/:{}]+:\/\//, '');
  return address.replace(/\/$/, '');
}
