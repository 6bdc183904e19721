import { formatPath } from '../../base/index.ts';
import type { DocumentNode } from '../../document/index.ts';

/** Why a document is no AsyncAPI document, or one that cannot be compared. */
interface ShapeProblem {
  readonly node: DocumentNode;
  readonly message: string;
  readonly fix: string;
}

/** The major version that a document declares, when it is one that is supported. */
export function majorVersion(root: DocumentNode): '2' | '3' | undefined {
  const version = /^(2\.[0-6]|3\.[01])\.\d+(-\S+)?$/.exec(root.get('asyncapi')?.text ?? '')?.[1];
  return version === undefined ? undefined : version.startsWith('2') ? '2' : '3';
}

/** Checks what the comparison relies on: the version, and the shapes of channels, operations and servers. */
export function findShapeProblems(root: DocumentNode): ShapeProblem[] {
  if (!root.isMap) return [problem(root, 'an AsyncAPI document must be a map', 'Start it with asyncapi: 3.0.0.')];
  const major = majorVersion(root);
  if (major === undefined) return [versionProblem(root)];
  const maps = ['channels', 'operations', 'servers', 'components'].flatMap((name) => root.get(name) ?? []);
  const wrong = maps.filter((node) => !node.isMap).map((node) => notMap(node));
  if (wrong.length > 0) return wrong;
  const entries = ['channels', 'operations', 'servers'].flatMap((name) => root.get(name)?.entries() ?? []);
  wrong.push(...entries.flatMap(([, node]) => (node.isMap ? [] : [notMap(node)])));
  if (wrong.length > 0) return wrong;
  return major === '2' ? checkChannelsV2(root) : checkOperationsV3(root);
}

function versionProblem(root: DocumentNode): ShapeProblem {
  const version = root.get('asyncapi');
  const fix = 'Write the version of the specification as a text, such as asyncapi: 3.0.0.';
  if (version === undefined) return problem(root, 'an AsyncAPI document must say which version it uses', fix);
  const shown = (JSON.stringify(version.value) ?? 'nothing').slice(0, 80);
  return problem(version, `asyncapi must be a version of AsyncAPI 2.0 to 2.6, 3.0 or 3.1, not ${shown}`, fix);
}

function checkChannelsV2(root: DocumentNode): ShapeProblem[] {
  const channels = root.get('channels');
  if (channels === undefined) return [problem(root, 'an AsyncAPI 2 document must have channels', 'Add channels.')];
  return channels.entries().flatMap(([, channel]) => {
    const operations = [channel.get('publish'), channel.get('subscribe')];
    return operations.flatMap((node) => (node === undefined || node.isMap ? [] : [notMap(node)]));
  });
}

function checkOperationsV3(root: DocumentNode): ShapeProblem[] {
  const channels = root.get('channels')?.entries() ?? [];
  const messages = channels.flatMap(([, channel]) => channel.get('messages') ?? []).filter((node) => !node.isMap);
  const operations = (root.get('operations')?.entries() ?? []).map(([, node]) => node);
  return [...messages.map((node) => notMap(node)), ...operations.flatMap(checkOperationV3)];
}

function checkOperationV3(operation: DocumentNode): ShapeProblem[] {
  if (operation.get('$ref')?.text !== undefined) return [];
  const found: ShapeProblem[] = [];
  const action = operation.get('action');
  if (action?.value !== 'send' && action?.value !== 'receive') {
    const message = 'the action of an operation must be send or receive';
    found.push(problem(action ?? operation, message, 'Write what this service does: send or receive.'));
  }
  const channel = operation.get('channel');
  if (channel?.get('$ref')?.text === undefined) {
    const message = 'an operation must refer to its channel';
    found.push(problem(channel ?? operation, message, 'Write channel: { $ref: "#/channels/NAME" }.'));
  }
  const messages = operation.get('messages');
  if (messages !== undefined && !messages.isList) {
    found.push(problem(messages, `${formatPath(messages.path)} must be a list`, 'List references to messages.'));
  }
  return found;
}

function notMap(node: DocumentNode): ShapeProblem {
  return problem(node, `${formatPath(node.path)} must be a map`, 'Write its entries as names and values.');
}

function problem(node: DocumentNode, message: string, fix: string): ShapeProblem {
  return { node, message, fix };
}
