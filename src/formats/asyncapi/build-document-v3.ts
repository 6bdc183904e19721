import type { DocumentNode, DocumentSet } from '../../document/index.ts';
import { buildServers } from './build-servers.ts';
import type { EventChannel, EventDocument, EventMessage, EventOperation, EventReply } from './event-model.ts';
import { Part } from './part.ts';

/** Reads the model from a 3.x document. @see AsyncAPI 3.0.0 */
export function buildDocumentV3(documents: DocumentSet, root: DocumentNode): EventDocument {
  const builder = new Builder(documents, root);
  const operations = (root.get('operations')?.entries() ?? []).map(([key, holder]) => builder.operation(key, holder));
  return {
    documents,
    root,
    major: '3',
    servers: buildServers(documents, root),
    channels: [...builder.channels.values()],
    operations,
  };
}

class Builder {
  /** By the place of the channel itself, so that every way to refer to it finds it. */
  readonly channels = new Map<string, EventChannel>();
  readonly #documents: DocumentSet;

  constructor(documents: DocumentSet, root: DocumentNode) {
    this.#documents = documents;
    for (const [key, holder] of root.get('channels')?.entries() ?? []) this.#addChannel(key, holder);
  }

  #addChannel(key: string, holder: DocumentNode): void {
    const part = Part.open(this.#documents, holder);
    const messages = (part.get('messages')?.entries() ?? []).map(([name, node]) => this.#message(name, node));
    this.channels.set(holder.address, { key, part, address: part.get('address')?.text, messages });
  }

  operation(key: string, holder: DocumentNode): EventOperation {
    const part = Part.open(this.#documents, holder, 'target-wins');
    const channel = this.#channelOf(part.get('channel'));
    const reply = part.get('reply');
    return {
      key,
      part,
      action: part.get('action')?.text === 'send' ? 'send' : 'receive',
      channel,
      messages: this.#messagesOf(part, channel),
      reply: reply === undefined ? undefined : this.#reply(reply),
    };
  }

  #reply(holder: DocumentNode): EventReply {
    const part = Part.open(this.#documents, holder);
    const channel = this.#channelOf(part.get('channel'));
    return { part, channel, messages: this.#messagesOf(part, channel) };
  }

  /** The channel that a reference leads to, whichever stop on the way is the one in `channels`. */
  #channelOf(reference: DocumentNode | undefined): EventChannel | undefined {
    let node = reference;
    for (let hop = 0; node !== undefined && hop < 64; hop++) {
      const known = this.channels.get(node.address);
      if (known !== undefined) return known;
      const text: string | undefined = node.get('$ref')?.text;
      if (text === undefined) break;
      node = this.#documents.resolve(node, text).node;
    }
    return [...this.channels.values()].find(({ part }) => isSame(part.node, node));
  }

  /** An operation that lists no messages takes all of its channel. */
  #messagesOf(part: Part, channel: EventChannel | undefined): readonly EventMessage[] {
    const list = part.get('messages');
    if (list === undefined) return channel?.messages ?? [];
    return list.items().map((item, index) => {
      const text = item.get('$ref')?.text;
      const target = text === undefined ? undefined : this.#documents.resolve(item, text).node;
      const inChannel = channel?.messages.find((message) => isSame(message.part.holder, target));
      return inChannel ?? this.#message(String(target?.path.at(-1) ?? index), target ?? item);
    });
  }

  #message(key: string, holder: DocumentNode): EventMessage {
    return { key, part: Part.open(this.#documents, holder, 'target-wins') };
  }
}

function isSame(a: DocumentNode | undefined, b: DocumentNode | undefined): boolean {
  return a !== undefined && b !== undefined && a.address === b.address;
}
