import { type Finding, hasErrors } from '../../base/index.ts';
import type { Interface, InterfaceType } from '../../contract/index.ts';
import type { DocumentFile, DocumentSet } from '../../document/index.ts';
import type { DocInterface, DocOperation } from '../../report/index.ts';
import { presentParts } from '../present-parts.ts';
import { listAsyncapiOperations } from './asyncapi-operations.ts';
import { listOpenapiOperations } from './openapi-operations.ts';
import { listProtobufOperations } from './protobuf-operations.ts';

/** What a specification offers, and what was wrong on the way. */
export interface OperationList {
  readonly operations: readonly DocOperation[];
  readonly findings: readonly Finding[];
}

const LISTERS: { readonly [Type in InterfaceType]: (file: DocumentFile) => OperationList } = {
  http: listOpenapiOperations,
  grpc: listProtobufOperations,
  event: listAsyncapiOperations,
};

/** An interface with the operations of its specification; what cannot be read is said, never left out. */
export function describeInterface(documents: DocumentSet, item: Interface): DocInterface {
  const { name, type, port, visibility, contract, node } = item;
  const listed =
    type === undefined || contract === undefined ? undefined : LISTERS[type]({ documents, file: contract });
  const findings = listed?.findings ?? [];
  const problem = hasErrors(findings) ? findings.find(({ severity }) => severity === 'error')?.message : undefined;
  return {
    name,
    type: type ?? node.get('type')?.text ?? 'unknown',
    ...presentParts({ port }),
    visibility: visibility ?? 'internal',
    ...presentParts({ contract, problem }),
    operations: listed?.operations ?? [],
  };
}
