import type { Owner, ProtoDiff } from './proto-diff.js';
import type { SchemaField } from './schema.js';
/** Compares how often a field may occur and whether its absence shows. */
export declare function diffCardinality(diff: ProtoDiff, field: Owner, before: SchemaField, after: SchemaField): void;
