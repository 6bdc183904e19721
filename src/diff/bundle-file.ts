import { CONTRACT_FILE } from '../contract/index.ts';
import { type DocumentFile, type DocumentSet, joinBundlePath } from '../document/index.ts';

/** A file that the contract names, whatever way it spells the path; one that climbs out of the bundle is not there. */
export function bundleFile(documents: DocumentSet, path: string): DocumentFile {
  return { documents, file: joinBundlePath(CONTRACT_FILE, path) ?? path };
}
