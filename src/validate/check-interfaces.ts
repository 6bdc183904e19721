import type { Finding } from '../base/index.ts';
import type { Interface, InterfaceType } from '../contract/index.ts';
import type { DocumentFile, DocumentNode } from '../document/index.ts';
import { readAsyncapi } from '../formats/asyncapi/index.ts';
import { readOpenapi } from '../formats/openapi/index.ts';
import { readProtobuf } from '../formats/protobuf/index.ts';
import { findBundleFile } from './bundle-file.ts';
import type { CheckContext } from './check-context.ts';
import { KIND_OF_INTERFACE, type SpecificationKind, specificationKind } from './specification-kind.ts';

/** Reads a specification for its findings. */
type ReadSpecification = (file: DocumentFile) => { readonly findings: readonly Finding[] };

const READERS: Readonly<Record<SpecificationKind, ReadSpecification>> = {
  openapi: readOpenapi,
  asyncapi: readAsyncapi,
  protobuf: readProtobuf,
};

const KIND_NAMES: Readonly<Record<SpecificationKind, string>> = {
  openapi: 'an OpenAPI document',
  asyncapi: 'an AsyncAPI document',
  protobuf: 'a .proto file',
};

/** Ports and specification files of the interfaces. */
export function checkInterfaces(context: CheckContext): void {
  for (const each of context.contract.interfaces) {
    const port = each.node.get('port');
    if (each.type === 'event' && port !== undefined) context.findings.add('PORT_IGNORED', { name: each.name }, port);
    const written = each.node.get('contract');
    if (written?.text !== undefined) checkFile(each, written, written.text, context);
  }
}

function checkFile(each: Interface, node: DocumentNode, written: string, context: CheckContext): void {
  const { documents, findings } = context;
  const found = findBundleFile(documents, written);
  if (found.problem !== undefined) {
    findings.add('FILE_NOT_FOUND', { role: 'interface file', written, problem: found.problem, fix: found.fix }, node);
    return;
  }
  if (each.type === undefined) return;
  const wanted = KIND_OF_INTERFACE[each.type];
  const kind = specificationKind(documents, found.file);
  const isOther = kind !== wanted && (kind !== undefined || wanted === 'protobuf');
  if (!isOther) {
    findings.findings.push(...READERS[wanted]({ documents, file: found.file }).findings);
    return;
  }
  const what = kind === undefined ? 'something else' : KIND_NAMES[kind];
  const problem = `${found.file} is ${what}, but an interface of type ${each.type} needs ${KIND_NAMES[wanted]}`;
  findings.add('INVALID_INTERFACE_SPEC', { problem, fix: adviseKind(kind, wanted) }, node);
}

function adviseKind(kind: SpecificationKind | undefined, wanted: SpecificationKind): string {
  const types = Object.keys(KIND_OF_INTERFACE) as InterfaceType[];
  const type = types.find((each) => KIND_OF_INTERFACE[each] === kind);
  const advice = `ame ${KIND_NAMES[wanted]}`;
  return type === undefined ? `N${advice}.` : `N${advice}, or set type: ${type}.`;
}
