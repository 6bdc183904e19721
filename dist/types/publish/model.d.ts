import type { PackedBundle } from '../bundle/index.js';
import type { Contract } from '../contract/index.js';
import type { Reference, Repository } from '../oci/index.js';
import type { VersionRange } from '../version/index.js';
/** A bundle on its way to a registry. */
export interface Publication {
    /** What the bundle was read from: a folder, an archive. */
    readonly source: string;
    readonly contract: Contract;
    readonly packed: PackedBundle;
    /** Reference with tag as written, before mirrors; reports show this one. */
    readonly reference: string;
    /** Where it is sent, after mirrors. */
    readonly target: Repository & {
        readonly tag: string;
    };
    /** One text per repository, whatever spelling or mirror leads there. */
    readonly repositoryKey: string;
    /** What must be there before it: dependencies, and the bundles its configurations and policies come from. */
    readonly needs: readonly Need[];
}
/** Another bundle: of any version, of one inside a range, or the very one that a tag or digest names. */
export interface Need {
    readonly repositoryKey: string;
    /** Only dependencies have one. */
    readonly range?: VersionRange;
    readonly tag?: string;
    readonly digest?: string;
}
/** What publishing does with one bundle. */
export type PublishAction = 'create' | 'identical' | 'conflict' | 'skipped';
/** One line of a plan. */
export interface PlanEntry {
    readonly publication: Publication;
    readonly action: PublishAction;
    /** Why it is skipped, or in what it conflicts. */
    readonly reason?: string;
    /** Digest of the manifest that is there, or that would be. */
    readonly digest: string;
    /** What the registry held when it was looked at last; missing for nothing. */
    readonly published?: PublishedState;
}
/** What publishing would do, leaf first: no entry of a wave depends on an entry of the same or a later wave. */
export interface PublishPlan {
    readonly waves: readonly (readonly PlanEntry[])[];
}
/** What a registry holds under the tag of a publication. */
export interface PublishedState {
    readonly reference: Reference;
    readonly digest: string;
    readonly contentDigest: string;
}
