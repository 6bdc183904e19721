import type { DocumentFile, DocumentNode, DocumentSet } from '../../document/index.ts';
import { readOpenapi } from '../../formats/openapi/index.ts';
import type { DocOperation } from '../../report/index.ts';
import { presentParts } from '../present-parts.ts';
import type { OperationList } from './describe-interface.ts';
import { oneLine } from './one-line.ts';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];

/** Every path with its methods, then what the service calls at its clients, in the order of the document. */
export function listOpenapiOperations(file: DocumentFile): OperationList {
  const { root, findings } = readOpenapi(file);
  return { operations: root === undefined ? [] : walkOperations(file.documents, root), findings };
}

/** One by one, so that nobody makes more than are shown. */
function* walkOperations(documents: DocumentSet, root: DocumentNode): Iterable<DocOperation> {
  const methodsOf = createMethodReader();
  for (const [part, prefix] of [
    ['paths', ''],
    ['webhooks', 'webhook '],
  ] as const) {
    for (const [path, holder] of root.get(part)?.entries() ?? []) {
      const item = documents.dereference(holder).node ?? holder;
      for (const [method, operation] of methodsOf(item)) yield describeOperation(method, `${prefix}${path}`, operation);
    }
  }
}

type Methods = readonly (readonly [method: string, operation: DocumentNode])[];

/** Reads a path item once, however many paths refer to it. @see OpenAPI 3.2.0, Path Item Object */
function createMethodReader(): (item: DocumentNode) => Methods {
  const known = new WeakMap<object, Methods>();
  return (item) => {
    const { value } = item;
    if (typeof value !== 'object' || value === null) return [];
    const usual = () => item.entries().filter(([method]) => METHODS.includes(method));
    const methods = known.get(value) ?? [...usual(), ...(item.get('additionalOperations')?.entries() ?? [])];
    known.set(value, methods);
    return methods;
  };
}

function describeOperation(method: string, path: string, operation: DocumentNode): DocOperation {
  const [name, summary] = [operation.get('operationId')?.text, operation.get('summary')?.text];
  return {
    action: method.toUpperCase(),
    target: path,
    ...presentParts({ name, summary: oneLine(summary ?? operation.get('description')?.text) }),
    deprecated: operation.get('deprecated')?.value === true,
  };
}
