import type { Finding } from '../../base/index.ts';
import type { Interface, InterfaceType } from '../../contract/index.ts';
import type { DocumentFile, DocumentSet } from '../../document/index.ts';
import type { DocInterface, DocOperation } from '../../report/index.ts';
import { presentParts } from '../present-parts.ts';
import { listAsyncapiOperations } from './asyncapi-operations.ts';
import { listOpenapiOperations } from './openapi-operations.ts';
import { listProtobufOperations } from './protobuf-operations.ts';

/** A page with more of them is of no use to anybody. */
const MAX_OPERATIONS = 10_000;

/** What a specification offers, and what was wrong on the way. */
export interface OperationList {
  /** In the order of the specification; only as many are taken as are shown. */
  readonly operations: Iterable<DocOperation>;
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
  const wrong = listed?.findings.find(({ severity }) => severity === 'error')?.message;
  const { operations, isCut } = takeFirst(listed?.operations ?? []);
  const problem = wrong ?? (isCut ? `only the first ${MAX_OPERATIONS} are listed` : undefined);
  return {
    name,
    type: type ?? node.get('type')?.text ?? 'unknown',
    ...presentParts({ port }),
    visibility: visibility ?? 'internal',
    ...presentParts({ contract, problem }),
    operations,
  };
}

function takeFirst(all: Iterable<DocOperation>): { operations: readonly DocOperation[]; isCut: boolean } {
  const operations: DocOperation[] = [];
  for (const operation of all) {
    if (operations.length === MAX_OPERATIONS) return { operations, isCut: true };
    operations.push(operation);
  }
  return { operations, isCut: false };
}
