import type { InterfaceType } from '../contract/index.ts';
import { type DocumentSet, decodeText } from '../document/index.ts';

/** What a specification file can be. */
export type SpecificationKind = 'openapi' | 'asyncapi' | 'protobuf';

/** The kind of specification that describes an interface. */
export const KIND_OF_INTERFACE: Readonly<Record<InterfaceType, SpecificationKind>> = {
  http: 'openapi',
  event: 'asyncapi',
  grpc: 'protobuf',
};

const DEFINITION = /^\s*(?:(?:syntax|edition)\s*=\s*["']|(?:message|service|enum)\s+\w+\s*\{|package\s+[\w.]+\s*;)/m;

/** What a file is by its content, whatever its name says; `undefined` when nothing tells. */
export function specificationKind(documents: DocumentSet, file: string): SpecificationKind | undefined {
  if (file.toLowerCase().endsWith('.proto')) return 'protobuf';
  const root = documents.load(file)?.root;
  if (root?.get('openapi') !== undefined || root?.get('swagger') !== undefined) return 'openapi';
  if (root?.get('asyncapi') !== undefined) return 'asyncapi';
  if (root?.isMap) return undefined;
  const text = decodeText(documents.files[file] ?? '');
  return typeof text === 'string' && DEFINITION.test(text) ? 'protobuf' : undefined;
}
