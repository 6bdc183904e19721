import { matchNames, type ProtoDiff, rootPlaces } from './proto-diff.ts';
import { isSameModel } from './same-model.ts';
import { displayName, type SchemaElement } from './schema.ts';

/** Names every definition that differs although no change speaks of it, so that nothing is passed over in silence. */
export function reportUnclassified(diff: ProtoDiff): void {
  const { before, after } = diff;
  report(diff, 'message', before.messages, after.messages, (name) => [`grpc.messages[${name}]`]);
  report(diff, 'enum', before.enums, after.enums, (name) => [`grpc.enums[${name}]`]);
  report(diff, 'extensions of', before.extensions, after.extensions, (name) => [`grpc.extensions[${name}]`]);
  report(diff, 'service', before.services, after.services, (name) => [`grpc.services[${name}]`, `grpc.rpcs[${name}.`]);
  if (diff.collector.changes.length > 0) return;
  const place = { path: 'grpc', type: 'modified', ...rootPlaces(diff) } as const;
  diff.collector.add('protobuf/unclassified-change', { subject: 'the definition' }, place);
}

function report(
  diff: ProtoDiff,
  noun: string,
  before: ReadonlyMap<string, SchemaElement>,
  after: ReadonlyMap<string, SchemaElement>,
  pathsOf: (name: string) => [string, ...string[]],
): void {
  for (const [name, old, current] of matchNames(before, after).both) {
    if (isSameModel(old, current)) continue;
    const paths = pathsOf(displayName(name));
    if (diff.collector.changes.some((change) => paths.some((path) => change.path.startsWith(path)))) continue;
    const place = { path: paths[0], type: 'modified', beforeAt: old.at, afterAt: current.at } as const;
    diff.collector.add('protobuf/unclassified-change', { subject: `${noun} ${displayName(name)}` }, place);
  }
}
