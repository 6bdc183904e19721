import type { DocumentNode, DocumentSet } from '../../document/index.js';
/** A schema with what it refers to and what all of it must satisfy: the places where its keywords may stand. */
export declare function schemaLayers(documents: DocumentSet, schema: DocumentNode): readonly DocumentNode[];
/** Schemas that only some of the values satisfy: alternatives, and what follows from a condition. */
export declare function schemaVariants(documents: DocumentSet, layers: readonly DocumentNode[]): readonly DocumentNode[];
/** The value of a keyword where it stands first. */
export declare function findKeyword(layers: readonly DocumentNode[], keyword: string): DocumentNode | undefined;
/** The first items of a list, without making all of them. */
export declare function firstItems(list: DocumentNode | undefined): readonly DocumentNode[];
