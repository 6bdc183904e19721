import type { Owner, ProtoDiff } from './proto-diff.js';
import type { SchemaReservations } from './schema.js';
/** A message or an enum. */
interface Reserving {
    readonly reserved: SchemaReservations;
}
/** Its fields or values. */
type Members = Iterable<{
    readonly name: string;
    readonly number: number;
}>;
/**
 * Compares what must not be used. A reservation that a field of the new side took is reported there, and one that
 * replaces a field of the old side belongs to the removal of that field.
 */
export declare function diffReservations(diff: ProtoDiff, owner: Owner, before: Reserving, after: Reserving, [oldMembers, newMembers]: readonly [Members, Members]): void;
export {};
