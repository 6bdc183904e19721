import { type Reference, type Repository } from './reference.js';
import type { ResolvedManifest } from './store.js';
/**
 * What registries said in one run about tags, so that the later steps of a job see the same state and do not ask again.
 * Beyond a run it would be stale: whoever keeps it longer serves old tags.
 */
export declare class RunMemory {
    #private;
    /** Reads what {@link serialise} wrote; anything else gives an empty memory. */
    static parse(text: string): RunMemory;
    serialise(): string;
    tagsOf(repository: Repository): string[] | undefined;
    rememberTags(repository: Repository, tags: readonly string[]): void;
    /** What a tag, or a digest where both are given, stood for. */
    resolved(reference: Reference): ResolvedManifest | undefined;
    rememberResolved(reference: Reference, { digest, mediaType, size }: ResolvedManifest): void;
    /** Forgets the tags of a repository; what digests stand for never changes. */
    forgetTags(repository: Repository): void;
}
