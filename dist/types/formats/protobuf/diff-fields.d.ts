import type { MemberMatches } from './match-members.js';
import type { Owner, ProtoDiff } from './proto-diff.js';
import { type SchemaField, type SchemaMessage } from './schema.js';
/** Compares the fields of one message. */
export declare function diffFields(diff: ProtoDiff, owner: Owner, matches: MemberMatches<SchemaField>, before: SchemaMessage, after: SchemaMessage): void;
/** Compares two states of one field; whether it moved between oneofs is judged for the whole message. */
export declare function diffField(diff: ProtoDiff, owner: Owner, before: SchemaField, after: SchemaField): void;
