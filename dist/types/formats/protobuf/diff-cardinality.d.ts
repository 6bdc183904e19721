import type { Owner, ProtoDiff } from './proto-diff.ts';
import type { SchemaField } from './schema.ts';
/** Compares how often a field may occur and whether its absence shows. */
export declare function diffCardinality(diff: ProtoDiff, field: Owner, before: SchemaField, after: SchemaField): void;
