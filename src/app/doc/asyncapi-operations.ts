import { parsePointer } from '../../base/index.ts';
import type { DocumentFile, DocumentNode, DocumentSet } from '../../document/index.ts';
import { readAsyncapi } from '../../formats/asyncapi/index.ts';
import type { DocOperation } from '../../report/index.ts';
import { presentParts } from '../present-parts.ts';
import type { OperationList } from './describe-interface.ts';
import { oneLine } from './one-line.ts';
import { firstItems } from './schema-layers.ts';

/** Names of messages that one operation shows. */
const MAX_MESSAGES = 50;

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

function* listV2(documents: DocumentSet, root: DocumentNode): Iterable<DocOperation> {
  for (const [target, holder] of root.get('channels')?.entries() ?? []) {
    const channel = documents.dereference(holder).node ?? holder;
    for (const [keyword, action] of ACTIONS_V2) {
      const operation = channel.get(keyword);
      if (operation === undefined) continue;
      const name = operation.get('operationId')?.text;
      const messages = present(namesV2(documents, operation.get('message')));
      const parts = presentParts({ name, summary: summaryOf(operation, channel), messages });
      yield { action, target, ...parts, deprecated: false };
    }
  }
}

function* listV3(documents: DocumentSet, root: DocumentNode): Iterable<DocOperation> {
  const namesIn = createNameReader();
  for (const [name, holder] of root.get('operations')?.entries() ?? []) {
    const operation = documents.dereference(holder).node ?? holder;
    const reference = operation.get('channel');
    const channel = reference === undefined ? undefined : documents.dereference(reference).node;
    const action = operation.get('action')?.text === 'send' ? 'send' : 'receive';
    // A channel without an address is agreed elsewhere; its name is all there is.
    const target = channel?.get('address')?.text ?? String(channel?.path.at(-1) ?? '');
    const messages = present(namesIn(operation.get('messages') ?? channel?.get('messages')));
    const parts = presentParts({ summary: summaryOf(operation, channel), messages });
    yield { action, target, name, ...parts, deprecated: false };
  }
}

/** What the operation says about itself, else what its channel says. */
function summaryOf(...nodes: readonly (DocumentNode | undefined)[]): string | undefined {
  const texts = nodes.flatMap((node) => [node?.get('summary')?.text, node?.get('description')?.text]);
  return oneLine(texts.find((text) => text !== undefined));
}

/** Reads the names of messages: those that a list refers to, or those of a channel, which many operations may share. */
function createNameReader(): (messages: DocumentNode | undefined) => readonly string[] {
  const known = new WeakMap<object, readonly string[]>();
  return (messages) => {
    const value = messages?.value;
    if (messages === undefined || typeof value !== 'object' || value === null) return [];
    const all = known.get(value) ?? (messages.isList ? messages.items().map(targetName) : messages.keys());
    known.set(value, all);
    return all.slice(0, MAX_MESSAGES);
  };
}

/** The names of one message or of each alternative; a message without a name has none to show. */
function namesV2(documents: DocumentSet, message: DocumentNode | undefined): string[] {
  if (message === undefined) return [];
  const list = message.get('oneOf');
  return (list === undefined ? [message] : firstItems(list)).flatMap((one) => {
    const named = documents.dereference(one).node?.get('name')?.text;
    return named ?? (one.get('$ref') === undefined ? [] : targetName(one));
  });
}

/** What a reference points at, by the last part of the way there. */
function targetName(node: DocumentNode): string {
  const reference = node.get('$ref')?.text ?? '';
  return parsePointer(reference.replace(/^[^#]*#/, ''))?.at(-1) ?? reference;
}

function present(names: readonly string[]): readonly string[] | undefined {
  return names.length === 0 ? undefined : names;
}
