import { compareText } from '../../base/index.ts';

/** An ignore file that keeps these files of a folder and nothing else. */
export function writeIgnoreFile(files: readonly string[]): string {
  const folders = new Set(files.flatMap(foldersAbove));
  const kept = [
    ...files.map((file) => `!/${escapePattern(file)}`),
    ...[...folders].map((folder) => `!/${escapePattern(folder)}/`),
  ];
  return [
    '# The bundle holds what pacto.yaml names, and nothing else of this folder.',
    '# To publish more, add it here: a file as !/README.md, a folder as !/docs/ and !/docs/**',
    '*',
    ...kept.sort(compareText),
    '',
  ].join('\n');
}

function foldersAbove(file: string): string[] {
  const names = file.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

/** Takes a path literally. Paths of bundles have neither backslashes nor names that end in a space. */
function escapePattern(path: string): string {
  return path.replace(/[*?[]/g, '\\$&');
}
