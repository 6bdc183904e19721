import { canonicalJson, type Finding, formatPath, type Range } from '../../base/index.ts';
import type { DocumentFile, DocumentNode, ReferenceProblemKind } from '../../document/index.ts';
import { type Crawl, crawlDocument } from './reference-crawl.ts';
import { unparsedFileRule } from './unparsed-rule.ts';

/** What reading an OpenAPI document gave; `root` is missing when the file is none. */
export interface OpenapiReading {
  readonly root?: DocumentNode;
  readonly findings: readonly Finding[];
}

/** A document that can be compared, with all that its references lead to. */
export interface LoadedOpenapi extends OpenapiReading {
  readonly crawl: Crawl;
}

const RULE: string = 'INVALID_INTERFACE_SPEC';
const NOTHING: Crawl = { reached: new Set(), problems: [], files: [] };

/**
 * Reads a file as an OpenAPI document (3.0, 3.1 or 3.2, YAML or JSON) and follows every reference that its operations
 * reach; never throws for what is in it.
 *
 * @see OpenAPI 3.1.0, section 4.8.1 (OpenAPI Object)
 */
export function readOpenapi(file: DocumentFile): OpenapiReading {
  const { root, findings } = loadOpenapi(file);
  return root === undefined ? { findings } : { root, findings };
}

/** Reads a document and keeps what following its references found. */
export function loadOpenapi({ documents, file }: DocumentFile): LoadedOpenapi {
  const parsed = documents.load(file);
  if (parsed?.root === undefined) {
    const message = parsed?.problem === undefined ? 'the bundle has no such file' : parsed.problem.message;
    const fix = parsed === undefined ? `Add ${file} to the bundle.` : 'Correct the text so that it can be parsed.';
    const rule = parsed === undefined ? RULE : unparsedFileRule(file);
    return refused(file, `cannot be read as an OpenAPI document: ${message}`, fix, parsed?.problem?.range, '', rule);
  }
  const { root } = parsed;
  const wrong = checkKind(root);
  if (wrong !== undefined) {
    const { file: where, range } = wrong.node.location();
    return refused(where, wrong.message, wrong.fix, range, formatPath(wrong.node.path));
  }
  const crawl = crawlDocument(documents, root);
  return { root, crawl, findings: crawl.problems.map(({ node, problem }) => unresolved(node, problem)) };
}

/** A reference that leads nowhere, as a finding. */
function unresolved(node: DocumentNode, problem: { kind: ReferenceProblemKind; message: string }): Finding {
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

const FIXES: { readonly [Kind in ReferenceProblemKind]: string } = {
  remote: 'Copy the file into the bundle and refer to it by a relative path.',
  'outside-bundle': 'Move the file into the bundle and refer to it there.',
  'missing-file': 'Add the file to the bundle, or correct the path.',
  'unreadable-file': 'Correct the text of the file so that it can be parsed.',
  'missing-target': 'Define what the reference points at, or correct the reference.',
  cycle: 'Let one of the references in the circle point at a definition.',
};

interface WrongKind {
  readonly node: DocumentNode;
  readonly message: string;
  readonly fix: string;
}

function checkKind(root: DocumentNode): WrongKind | undefined {
  if (!root.isMap)
    return { node: root, message: 'an OpenAPI document must be a map', fix: 'Start it with openapi: 3.1.0.' };
  return checkVersion(root) ?? checkParts(root);
}

function checkVersion(root: DocumentNode): WrongKind | undefined {
  const swagger = root.get('swagger');
  const version = root.get('openapi');
  if (version === undefined && swagger !== undefined) {
    const message = `Swagger ${shortText(swagger.value)} is not supported, only OpenAPI 3.0, 3.1 and 3.2`;
    return { node: swagger, message, fix: 'Convert the document to OpenAPI 3.' };
  }
  const fix = 'Write the version of the specification as a text, such as openapi: 3.1.0.';
  if (version === undefined) return { node: root, message: 'an OpenAPI document must say which version it uses', fix };
  if (/^3\.[012]\.\d+(-\S+)?$/.test(version.text ?? '')) return undefined;
  const message = `openapi must be a version of OpenAPI 3.0, 3.1 or 3.2, not ${shortText(version.value)}`;
  return { node: version, message, fix };
}

function shortText(value: unknown): string {
  return (typeof value === 'string' ? value : canonicalJson(value)).slice(0, 80);
}

function checkParts(root: DocumentNode): WrongKind | undefined {
  const parts = ['paths', 'components', 'webhooks'].flatMap((name) => root.get(name) ?? []);
  if (parts.length === 0) {
    const message = 'an OpenAPI document must have paths, webhooks or components';
    return { node: root, message, fix: 'Describe at least one path.' };
  }
  const wrong = parts.find((part) => !part.isMap);
  if (wrong === undefined) return undefined;
  return {
    node: wrong,
    message: `${formatPath(wrong.path)} must be a map`,
    fix: 'Write its entries as names and values.',
  };
}

function refused(file: string, message: string, fix: string, range?: Range, path = '', rule = RULE): LoadedOpenapi {
  const place = range === undefined ? { path, file } : { path, file, range };
  return { crawl: NOTHING, findings: [{ rule, severity: 'error', message, fix, ...place }] };
}
