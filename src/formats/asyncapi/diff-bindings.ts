import type { DocumentNode, DocumentSet } from '../../document/index.ts';
import type { MessageFlow } from './change-recorder.ts';
import { diffSchemas } from './diff-schemas.ts';
import { isProse, isSameValue, placeOf, reportAnnotation, type Sides } from './members.ts';
import { Part } from './part.ts';
import type { Site, Walk } from './walk.ts';

/** Settings that say where the messages are or how to connect. @see AsyncAPI Bindings specifications */
const IDENTITY = new Set([
  ...['kafka.topic', 'kafka.groupId', 'kafka.clientId', 'amqp.is', 'amqp.exchange.name', 'amqp.exchange.type'],
  ...['amqp.exchange.vhost', 'amqp.queue.name', 'amqp.queue.vhost', 'ws.method', 'ws.query', 'http.method'],
  ...['http.type', 'http.query', 'ibmmq.queue.objectName', 'ibmmq.topic.objectName', 'jms.destination'],
  ...['nats.queue', 'googlepubsub.topic', 'sns.name', 'sqs.queue.name'],
]);

/** Settings of messages whose value is a schema. */
const SCHEMAS = new Set(['kafka.key', 'http.headers']);

/** Compares protocol-specific settings; with `flow` they are those of a message, and schemas among them are compared. */
export function diffBindings(walk: Walk, before: Part, after: Part, site: Site, flow?: MessageFlow): void {
  const old = protocolsOf(walk.before.documents, before);
  const current = protocolsOf(walk.after.documents, after);
  const parents = { before: before.node ?? before.holder, after: after.node ?? after.holder };
  const bindings = { path: `${site.path}.bindings`, owner: site.owner };
  for (const name of new Set([...old.keys(), ...current.keys()])) {
    const sides = { before: old.get(name), after: current.get(name), parents };
    diffBinding(walk, sides, bindings, [name], flow);
    walk.coverage.mark(sides.before, sides.after);
  }
}

/** The settings by protocol; references to shared settings are followed, traits are applied. */
function protocolsOf(documents: DocumentSet, owner: Part): Map<string, DocumentNode> {
  const protocols = new Map<string, DocumentNode>();
  for (const holder of owner.all('bindings')) {
    for (const [name, node] of Part.open(documents, holder).node?.entries() ?? []) {
      const settings = Part.open(documents, node).node;
      if (settings !== undefined && !protocols.has(name)) protocols.set(name, settings);
    }
  }
  return protocols;
}

function diffBinding(
  walk: Walk,
  sides: Sides,
  site: Site,
  names: readonly string[],
  flow: MessageFlow | undefined,
): void {
  const { before, after } = sides;
  const binding = names.join('.');
  if (flow !== undefined && before && after && SCHEMAS.has(binding)) {
    const [old, current] = [
      { node: before, format: undefined },
      { node: after, format: undefined },
    ] as const;
    diffSchemas(walk, old, current, `${site.path}.${binding}`, flow);
    return;
  }
  if (isSameValue(sides)) return;
  if (before?.isMap && after?.isMap) {
    for (const name of new Set([...before.keys(), ...after.keys()])) {
      const inner = { before: before.get(name), after: after.get(name), parents: { before, after } };
      diffBinding(walk, inner, site, [...names, name], flow);
    }
  } else if (isProse(names.at(-1) ?? '')) reportAnnotation(binding)(walk, sides, site);
  else {
    const isIdentity = IDENTITY.has(binding) && before !== undefined && after !== undefined;
    const rule = isIdentity ? 'asyncapi/binding-identity-changed' : 'asyncapi/binding-changed';
    walk.recorder.add(rule, { owner: site.owner, binding }, placeOf(sides, `${site.path}.${binding}`));
  }
}
