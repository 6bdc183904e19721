import type { MemberMatches } from './match-members.js';
import { type Owner, type ProtoDiff } from './proto-diff.js';
import type { SchemaField, SchemaMessage } from './schema.js';
/** Compares which fields of a message exclude each other. */
export declare function diffOneofs(diff: ProtoDiff, owner: Owner, matches: MemberMatches<SchemaField>, before: SchemaMessage, after: SchemaMessage): void;
