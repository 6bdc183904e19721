import { AppError, compareText, type Files, toBytes } from '../base/index.ts';
import { compileSegment, matchSegment, type SegmentGlob } from './glob.ts';

/** The file that lists what a bundle leaves out. */
export const IGNORE_FILE = '.pactoignore';

const CONTRACT_FILE = 'pacto.yaml';
const LARGEST_IGNORE_FILE_BYTES = 64 * 1024;
const MOST_RULES = 2000;
/** No bundle may have deeper paths, so below it nothing needs deciding and matching stays cheap. */
const DEEPEST_MATCH = 32;
const ALWAYS_IGNORED = ['.git/', IGNORE_FILE, '.DS_Store'];

/** `**` between slashes: any number of folders. */
const ANY_FOLDERS = Symbol('any folders');

interface IgnoreRule {
  readonly negated: boolean;
  readonly foldersOnly: boolean;
  readonly segments: readonly (SegmentGlob | typeof ANY_FOLDERS)[];
}

/**
 * The files of a bundle without those that `.pactoignore` leaves out. The grammar is that of gitignore: the last match
 * wins, and nothing inside an ignored folder comes back. `.git/`, `.pactoignore` and `.DS_Store` are always left out;
 * the `pacto.yaml` of the bundle never is. Only the file at the root of the bundle is read.
 *
 * @throws AppError `TOO_LARGE` for a `.pactoignore` above 64 KiB or 2,000 patterns.
 * @see git documentation, gitignore, Pattern format
 */
export function applyIgnoreRules(files: Files): Files {
  const rules = [...readRules(files), ...ALWAYS_IGNORED.flatMap(parseRule)];
  const folders = new Map<string, boolean>();
  const kept = Object.keys(files)
    .filter((path) => path === CONTRACT_FILE || !isIgnored(path, rules, folders))
    .sort(compareText);
  return Object.fromEntries(kept.map((path) => [path, files[path] ?? '']));
}

/**
 * Whether an ignore file leaves a folder of the bundle out with all that is in it, so that nobody needs to look inside.
 * To be asked from the top down: a folder inside one that is left out is not asked about.
 *
 * @throws AppError `TOO_LARGE` as {@link applyIgnoreRules} does
 */
export function createFolderFilter(ignoreFile: Uint8Array | undefined): (folder: string) => boolean {
  const own = ignoreFile === undefined ? [] : readRules({ [IGNORE_FILE]: ignoreFile });
  const rules = [...own, ...ALWAYS_IGNORED.flatMap(parseRule)];
  return (folder) => folder.split('/').length <= DEEPEST_MATCH && lastMatch(folder, true, rules);
}

function readRules(files: Files): IgnoreRule[] {
  if (!Object.hasOwn(files, IGNORE_FILE)) return [];
  const bytes = toBytes(files[IGNORE_FILE] ?? '');
  if (bytes.length > LARGEST_IGNORE_FILE_BYTES) {
    throw new AppError('TOO_LARGE', `${IGNORE_FILE} is larger than ${LARGEST_IGNORE_FILE_BYTES} bytes`, {
      hint: 'Name folders instead of single files.',
    });
  }
  const rules = new TextDecoder().decode(bytes).split('\n').flatMap(parseRule);
  if (rules.length > MOST_RULES) {
    throw new AppError('TOO_LARGE', `${IGNORE_FILE} has more than ${MOST_RULES} patterns`, {
      hint: 'Name folders instead of single files.',
    });
  }
  return rules;
}

/** One line of the file as a rule; none for empty lines, comments and patterns that can match nothing. */
function parseRule(line: string): IgnoreRule[] {
  let text = trimTrailingSpaces(line.replace(/\r$/, ''));
  if (text === '' || text.startsWith('#')) return [];
  const negated = text.startsWith('!');
  if (negated) text = text.slice(1);
  const foldersOnly = text.endsWith('/');
  if (foldersOnly) text = text.slice(0, -1);
  const anchored = text.includes('/');
  if (text.startsWith('/')) text = text.slice(1);
  if (text === '') return [];

  const segments: (SegmentGlob | typeof ANY_FOLDERS)[] = anchored ? [] : [ANY_FOLDERS];
  for (const part of text.split('/')) {
    const segment = part === '**' ? ANY_FOLDERS : compileSegment(part);
    if (segment === undefined) return [];
    if (segment !== ANY_FOLDERS || segments.at(-1) !== ANY_FOLDERS) segments.push(segment);
  }
  return [{ negated, foldersOnly, segments }];
}

/** Spaces at the end do not count unless a backslash stands before them. */
function trimTrailingSpaces(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === ' ' && !isEscaped(text, end - 1)) end--;
  return text.slice(0, end);
}

function isEscaped(text: string, index: number): boolean {
  let backslashes = 0;
  while (text[index - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1;
}

/** A file is ignored with the outermost ignored folder around it. `folders` keeps what was decided about folders. */
function isIgnored(path: string, rules: readonly IgnoreRule[], folders: Map<string, boolean>): boolean {
  let levels = 0;
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
    if (++levels > DEEPEST_MATCH) return false;
    const folder = path.slice(0, slash);
    const ignored = folders.get(folder) ?? lastMatch(folder, true, rules);
    folders.set(folder, ignored);
    if (ignored) return true;
  }
  return lastMatch(path, false, rules);
}

function lastMatch(path: string, isFolder: boolean, rules: readonly IgnoreRule[]): boolean {
  const names = path.split('/');
  const rule = rules.findLast((candidate) => (isFolder || !candidate.foldersOnly) && matches(candidate, names));
  return rule !== undefined && !rule.negated;
}

/** Matches names against segments with one row per segment, so that no pattern can take exponential time. */
function matches(rule: IgnoreRule, names: readonly string[]): boolean {
  // Numbers of names, from the first on, that the segments so far can match.
  let reached = new Set([0]);
  for (const [index, segment] of rule.segments.entries()) {
    if (segment === ANY_FOLDERS) {
      // A trailing `**` stands for what is inside, not for the folder itself.
      const skipped = index === rule.segments.length - 1 ? 1 : 0;
      reached = countsFrom(Math.min(...reached) + skipped, names.length);
    } else {
      reached = new Set([...reached].filter((at) => matchesAt(segment, names, at)).map((at) => at + 1));
    }
    if (reached.size === 0) return false;
  }
  return reached.has(names.length);
}

function matchesAt(segment: SegmentGlob, names: readonly string[], at: number): boolean {
  const name = names[at];
  return name !== undefined && matchSegment(segment, name);
}

function countsFrom(first: number, last: number): Set<number> {
  return new Set(Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index));
}
