import type { DocumentFile, DocumentNode } from '../../document/index.ts';
import { readOpenapi } from '../../formats/openapi/index.ts';
import type { DocOperation } from '../../report/index.ts';
import { presentParts } from '../present-parts.ts';
import type { OperationList } from './describe-interface.ts';
import { oneLine } from './one-line.ts';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];

/** Every path with its methods, in the order of the document. */
export function listOpenapiOperations(file: DocumentFile): OperationList {
  const { root, findings } = readOpenapi(file);
  const operations = (root?.get('paths')?.entries() ?? []).flatMap(([path, holder]) => {
    return (file.documents.dereference(holder).node ?? holder)
      .entries()
      .filter(([method]) => METHODS.includes(method))
      .map(([method, operation]) => describeOperation(method, path, operation));
  });
  return { operations, findings };
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
