import type { DocumentDiff, Finding } from '../base/index.ts';
import type { InterfaceType } from '../contract/index.ts';
import type { DocumentFile } from '../document/index.ts';
import { diffAsyncapi, readAsyncapi } from '../formats/asyncapi/index.ts';
import { diffOpenapi, readOpenapi } from '../formats/openapi/index.ts';
import { diffProtobuf, readProtobuf } from '../formats/protobuf/index.ts';

/** How the specification of one kind of interface is compared and read. */
export interface InterfaceFormat {
  readonly diff: (before: DocumentFile, after: DocumentFile) => DocumentDiff;
  readonly read: (file: DocumentFile) => { readonly findings: readonly Finding[] };
}

/** The format behind each kind of interface. */
export const INTERFACE_FORMATS: { readonly [Type in InterfaceType]: InterfaceFormat } = {
  http: { diff: diffOpenapi, read: readOpenapi },
  grpc: { diff: diffProtobuf, read: readProtobuf },
  event: { diff: diffAsyncapi, read: readAsyncapi },
};
