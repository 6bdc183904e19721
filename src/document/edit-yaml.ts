import { isCollection, isMap, isSeq, parseDocument } from 'yaml';
import { type DocumentPath, formatPath } from '../base/index.ts';

/** A value to put at a place of a document. */
export interface YamlEdit {
  readonly path: DocumentPath;
  readonly value: unknown;
  /** What to put instead where a text stands. */
  readonly overText?: string;
}

/** Exactly one of the two is there. */
export type EditedYaml =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly text?: undefined; readonly problem: string };

/**
 * Writes values into a YAML text and keeps its comments and order. Missing maps are made; a list must be there and have
 * the index. The text must be readable YAML.
 */
export function editYaml(text: string, edits: readonly YamlEdit[]): EditedYaml {
  const document = parseDocument(text);
  for (const { path, value, overText } of edits) {
    const problem = findObstacle(document.contents, path);
    if (problem !== undefined) return { problem };
    const keepsText = overText !== undefined && typeof document.getIn(path) === 'string';
    document.setIn(path, keepsText ? overText : value);
  }
  return { text: document.toString({ lineWidth: 0 }) };
}

/** Why a place cannot be written to; `undefined` when it can. */
function findObstacle(root: unknown, path: DocumentPath): string | undefined {
  let node = root;
  for (const [index, part] of path.entries()) {
    const problem = stepProblem(node, part);
    if (problem === 'absent') return `${formatPath(path.slice(0, index + 1))} is not in the list`;
    if (problem !== undefined) return `${formatPath(path.slice(0, index))} is ${problem}`;
    node = isCollection(node) ? node.get(part, true) : undefined;
  }
  return undefined;
}

/** Missing maps can be made, lists and their items cannot. */
function stepProblem(node: unknown, part: string | number): string | undefined {
  if (node === null || node === undefined) return typeof part === 'string' ? undefined : 'no list';
  if (!isCollection(node)) return 'neither a map nor a list';
  if (typeof part === 'string') return isMap(node) ? undefined : 'no map';
  if (!isSeq(node)) return 'no list';
  return node.has(part) ? undefined : 'absent';
}
