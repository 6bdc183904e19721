import type { DocumentNode, DocumentSet } from '../../document/index.ts';
import { buildServers } from './build-servers.ts';
import type { EventChannel, EventDocument, EventMessage, EventOperation } from './event-model.ts';
import { Part } from './part.ts';

/**
 * By the text of AsyncAPI 2 `publish` is what clients publish: the application receives it. Many authors read it the
 * other way round, which is why verdicts about 2.x documents that depend on it are capped.
 */
const ACTIONS = [
  ['publish', 'receive'],
  ['subscribe', 'send'],
] as const;

/** Reads the model from a 2.x document. @see AsyncAPI 2.6.0, Channel Item Object */
export function buildDocumentV2(documents: DocumentSet, root: DocumentNode): EventDocument {
  const channels = (root.get('channels')?.entries() ?? []).map(([key, holder]): EventChannel => {
    return { key, part: Part.open(documents, holder), address: key, messages: [] };
  });
  const operations = channels.flatMap((channel) => buildOperations(documents, channel));
  return { documents, root, major: '2', servers: buildServers(documents, root), channels, operations };
}

function buildOperations(documents: DocumentSet, channel: EventChannel): EventOperation[] {
  return ACTIONS.flatMap(([keyword, action]) => {
    const holder = channel.part.get(keyword);
    if (holder === undefined) return [];
    const part = Part.open(documents, holder, 'trait-wins');
    const key = part.get('operationId')?.text ?? `${channel.key}.${keyword}`;
    return [{ key, part, action, channel, messages: buildMessages(documents, part), reply: undefined }];
  });
}

function buildMessages(documents: DocumentSet, operation: Part): EventMessage[] {
  const holder = operation.get('message');
  if (holder === undefined) return [];
  const choices = holder.get('oneOf');
  const holders = choices?.isList ? choices.items() : [holder];
  return holders.map((item, index) => {
    const part = Part.open(documents, item, 'trait-wins');
    return { key: keyFor(item, part) ?? (choices === undefined ? 'message' : `message-${index + 1}`), part };
  });
}

/** In AsyncAPI 2 a message has no key of its own: its id, the name of its component, or its name stand for it. */
function keyFor(holder: DocumentNode, part: Part): string | undefined {
  const reference = holder.get('$ref')?.text;
  const component = reference === undefined ? undefined : part.node?.path.at(-1);
  return part.get('messageId')?.text ?? (component === undefined ? part.get('name')?.text : String(component));
}
