import type { InterfaceType } from '../contract/index.js';
import { type DocumentSet } from '../document/index.js';
/** What a specification file can be. */
export type SpecificationKind = 'openapi' | 'asyncapi' | 'protobuf';
/** The kind of specification that describes an interface. */
export declare const KIND_OF_INTERFACE: Readonly<Record<InterfaceType, SpecificationKind>>;
/** What a file is by its content, whatever its name says; `undefined` when nothing tells. */
export declare function specificationKind(documents: DocumentSet, file: string): SpecificationKind | undefined;
