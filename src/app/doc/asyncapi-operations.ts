import type { DocumentFile, DocumentNode, DocumentSet } from '../../document/index.ts';
import { readAsyncapi } from '../../formats/asyncapi/index.ts';
import type { DocOperation } from '../../report/index.ts';
import { presentParts } from '../present-parts.ts';
import type { OperationList } from './describe-interface.ts';
import { oneLine } from './one-line.ts';

/** By the text of AsyncAPI 2 `publish` is what clients publish, so the service receives it. */
const ACTIONS_V2 = [
  ['publish', 'receive'],
  ['subscribe', 'send'],
] as const;

/** What the service sends and receives, in the order of the document. @see AsyncAPI 2.6.0 and 3.0.0 */
export function listAsyncapiOperations(file: DocumentFile): OperationList {
  const { root, findings } = readAsyncapi(file);
  if (root === undefined) return { operations: [], findings };
  const isV2 = root.get('asyncapi')?.text?.startsWith('2.') === true;
  return { operations: isV2 ? listV2(file.documents, root) : listV3(file.documents, root), findings };
}

function listV2(documents: DocumentSet, root: DocumentNode): DocOperation[] {
  return (root.get('channels')?.entries() ?? []).flatMap(([target, holder]) => {
    const channel = documents.dereference(holder).node ?? holder;
    return ACTIONS_V2.flatMap(([keyword, action]) => {
      const operation = channel.get(keyword);
      if (operation === undefined) return [];
      const name = operation.get('operationId')?.text;
      return [{ action, target, ...presentParts({ name, summary: summaryOf(operation, channel) }), deprecated: false }];
    });
  });
}

function listV3(documents: DocumentSet, root: DocumentNode): DocOperation[] {
  return (root.get('operations')?.entries() ?? []).map(([name, holder]) => {
    const operation = documents.dereference(holder).node ?? holder;
    const reference = operation.get('channel');
    const channel = reference === undefined ? undefined : documents.dereference(reference).node;
    const action = operation.get('action')?.text === 'send' ? 'send' : 'receive';
    // A channel without an address is agreed elsewhere; its name is all there is.
    const target = channel?.get('address')?.text ?? String(channel?.path.at(-1) ?? '');
    return { action, target, name, ...presentParts({ summary: summaryOf(operation, channel) }), deprecated: false };
  });
}

/** What the operation says about itself, else what its channel says. */
function summaryOf(...nodes: readonly (DocumentNode | undefined)[]): string | undefined {
  const texts = nodes.flatMap((node) => [node?.get('summary')?.text, node?.get('description')?.text]);
  return oneLine(texts.find((text) => text !== undefined));
}
