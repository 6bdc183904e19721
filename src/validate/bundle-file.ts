import { compareText, nearestName } from '../base/index.ts';
import { CONTRACT_FILE } from '../contract/index.ts';
import { type DocumentSet, joinBundlePath } from '../document/index.ts';

/** A file that the contract names, or why there is none. */
export type BundleFile =
  | { readonly file: string; readonly problem?: undefined }
  | { readonly file?: undefined; readonly problem: string; readonly fix: string };

const INSIDE = 'Put the file into the bundle and write its path from the root of the bundle.';

/** Finds the file that a path written in the contract means; the fix names the nearest file that is there. */
export function findBundleFile(documents: DocumentSet, written: string): BundleFile {
  if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(written))
    return { problem: 'is an address, not a file of the bundle', fix: INSIDE };
  const file = joinBundlePath(CONTRACT_FILE, written);
  if (file === undefined) {
    const problem = written.includes('\\') ? 'is written with backslashes' : 'leaves the bundle';
    return { problem, fix: problem === 'leaves the bundle' ? INSIDE : `Write ${written.replaceAll('\\', '/')}.` };
  }
  if (documents.has(file)) return { file };
  return describeMissing(file, Object.keys(documents.files).sort(compareText));
}

function describeMissing(file: string, files: readonly string[]): BundleFile {
  const inside = files.filter((each) => file === '' || each.startsWith(`${file}/`));
  if (inside.length > 0) return { problem: 'is a folder', fix: `Name a file in it, for example ${inside[0]}.` };
  const sameLetters = files.find((each) => each.toLowerCase() === file.toLowerCase());
  if (sameLetters !== undefined) {
    return { problem: 'is in the bundle only with other capital letters', fix: `Write ${sameLetters}.` };
  }
  const near = nearestName(file, files) ?? sameNameElsewhere(file, files);
  const fix =
    near === undefined ? 'Add the file to the bundle, or correct the path.' : `Write ${near}, or add the file.`;
  return { problem: 'is not in the bundle', fix };
}

/** A file of that name in another folder, or of that name with another extension. */
function sameNameElsewhere(file: string, files: readonly string[]): string | undefined {
  const name = nameOf(file);
  return (
    files.find((each) => nameOf(each) === name) ??
    files.find((each) => each !== CONTRACT_FILE && withoutExtension(each) === withoutExtension(file))
  );
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

function withoutExtension(file: string): string {
  return nameOf(file).replace(/\.[^.]*$/, '');
}
