import type { MemberMatches } from './match-members.ts';
import { type Owner, type ProtoDiff } from './proto-diff.ts';
import type { SchemaField, SchemaMessage } from './schema.ts';
/** Compares which fields of a message exclude each other. */
export declare function diffOneofs(diff: ProtoDiff, owner: Owner, matches: MemberMatches<SchemaField>, before: SchemaMessage, after: SchemaMessage): void;
