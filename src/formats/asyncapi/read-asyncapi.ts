import { type Finding, formatPath, type Locatable, START_OF_FILE } from '../../base/index.ts';
import type { DocumentFile, DocumentNode, ReferenceProblemKind } from '../../document/index.ts';
import { unparsedFileRule } from '../openapi/index.ts';
import { findShapeProblems } from './check-shape.ts';
import { type Crawl, crawlReferences, startsOf } from './reference-crawl.ts';

/** What reading an AsyncAPI document gave; `root` is missing when the file is none. */
export interface AsyncapiReading {
  readonly root?: DocumentNode;
  readonly findings: readonly Finding[];
}

/** A document that can be compared, with all that its references lead to. */
export interface LoadedAsyncapi extends AsyncapiReading {
  readonly crawl: Crawl;
}

const FIXES: { readonly [Kind in ReferenceProblemKind]: string } = {
  remote: 'Copy the file into the bundle and refer to it by a relative path.',
  'outside-bundle': 'Move the file into the bundle and refer to it there.',
  'missing-file': 'Add the file to the bundle, or correct the path.',
  'unreadable-file': 'Correct the text of the file so that it can be parsed.',
  'missing-target': 'Define what the reference points at, or correct the reference.',
  cycle: 'Let one of the references in the circle point at a definition.',
};

/**
 * Reads a file as an AsyncAPI document (2.x or 3.x, YAML or JSON) and follows every reference that its channels and
 * operations reach; never throws for what is in it.
 *
 * @see AsyncAPI 3.0.0, AsyncAPI Object; AsyncAPI 2.6.0, AsyncAPI Object
 */
export function readAsyncapi(file: DocumentFile): AsyncapiReading {
  const { root, findings } = loadAsyncapi(file);
  return root === undefined ? { findings } : { root, findings };
}

/** Reads a document and keeps what following its references found. */
export function loadAsyncapi({ documents, file }: DocumentFile): LoadedAsyncapi {
  const nothing: Crawl = { reached: new Map(), problems: [] };
  const parsed = documents.load(file);
  if (parsed?.root === undefined) {
    const why = parsed?.problem?.message ?? 'the bundle has no such file';
    const fix = parsed === undefined ? `Add ${file} to the bundle.` : 'Correct the text so that it can be parsed.';
    const at = { location: () => ({ file, range: parsed?.problem?.range ?? START_OF_FILE }) };
    const finding = specFinding(`cannot be read as an AsyncAPI document: ${why}`, fix, at);
    const rule = parsed === undefined ? finding.rule : unparsedFileRule(file);
    return { crawl: nothing, findings: [{ ...finding, rule }] };
  }
  const { root } = parsed;
  const wrong = findShapeProblems(root).map(({ message, fix, node }) => {
    return specFinding(message, fix, node, formatPath(node.path));
  });
  if (wrong.length > 0) return { crawl: nothing, findings: wrong };
  const crawl = crawlReferences(documents, startsOf(root));
  return { root, crawl, findings: crawl.problems.map(({ node, problem }) => referenceFinding(node, problem)) };
}

function specFinding(message: string, fix: string, at: Locatable, path = ''): Finding {
  return { rule: 'INVALID_INTERFACE_SPEC', severity: 'error', message, fix, path, ...at.location() };
}

function referenceFinding(
  node: DocumentNode,
  problem: { readonly kind: ReferenceProblemKind; readonly message: string },
): Finding {
  const reference = node.get('$ref') ?? node;
  return {
    rule: 'UNRESOLVED_REFERENCE',
    severity: 'error',
    message: problem.message,
    fix: FIXES[problem.kind],
    path: formatPath(reference.path),
    ...reference.location(),
  };
}
