import type { DocumentFile } from '../../document/index.ts';
import { type ProtoSchema, readProtobuf } from '../../formats/protobuf/index.ts';
import type { DocOperation } from '../../report/index.ts';
import type { OperationList } from './describe-interface.ts';

type MapValue<M> = M extends ReadonlyMap<string, infer Value> ? Value : never;
type Procedure = MapValue<MapValue<ProtoSchema['services']>['rpcs']>;

/** The procedures of every service, in the order of the definitions. */
export function listProtobufOperations(file: DocumentFile): OperationList {
  const { root, findings } = readProtobuf(file);
  const operations = [...(root?.services.values() ?? [])].flatMap((service) => {
    return [...service.rpcs.values()].map((rpc) => describeProcedure(service.name, rpc));
  });
  return { operations, findings };
}

function describeProcedure(service: string, rpc: Procedure): DocOperation {
  return {
    action: KINDS[`${rpc.clientStreaming}-${rpc.serverStreaming}`],
    target: `${service}/${rpc.name}`,
    request: shownName(rpc.request.name),
    response: shownName(rpc.response.name),
    deprecated: rpc.options.get('deprecated')?.value === 'true',
  };
}

/** By whether the client and the server send many messages. */
const KINDS = {
  'false-false': 'unary',
  'true-false': 'client stream',
  'false-true': 'server stream',
  'true-true': 'both stream',
} as const;

/** Types of other packages are marked by a dot in front. */
function shownName(name: string): string {
  return name.startsWith('.') ? name.slice(1) : name;
}
