import type { Effect, LinkKind } from '../graph/index.js';
import type { ComparedBundle, ComparisonReport } from './model.js';
/** A way to reach an owner. */
export interface OwnerContact {
    readonly type: string;
    readonly value: string;
    readonly purpose?: string;
}
/** A contract that leads to the one that changes. */
export interface ImpactConsumer {
    readonly name: string;
    readonly version: string;
    /** The folder or reference that it was read from. */
    readonly source: string;
    readonly digest?: string;
    readonly effect: Effect;
    /** Why, in words that follow `name@version`. */
    readonly reason: string;
    /** True when it refers to the changed service itself. */
    readonly direct: boolean;
    /** True when it works only with it: each step of the path is required. */
    readonly required: boolean;
    /** `name@version` from the consumer to the new version of the provider; the middle of a path over 50 is `…`. */
    readonly path: readonly string[];
    /** How the last consumer of the path refers to the provider. */
    readonly kind: LinkKind;
    readonly ref: string;
    /** Missing for references, which take any version. */
    readonly compatibility?: string;
    /** The version that the reference leads to today, where that is known. */
    readonly uses?: string;
    readonly owner?: string;
    readonly contacts: readonly OwnerContact[];
}
/** Somebody to tell. */
export interface ImpactOwner {
    readonly owner: string;
    readonly contacts: readonly OwnerContact[];
    /** `name@version` of what is theirs. */
    readonly services: readonly string[];
}
/** A place where it is not known who depends on what. */
export interface ImpactGap {
    /** `name@version`, or the source of a bundle that has no readable contract. */
    readonly from: string;
    /** The reference that leads nowhere; missing for a contract that cannot be read. */
    readonly ref?: string;
    readonly message: string;
    /** There when the world is to blame: access, a damaged file. */
    readonly failed?: true;
}
/** Result of `pacto impact`: a comparison, and whom it reaches. */
export interface ImpactReport extends ComparisonReport {
    readonly kind: 'impact';
    readonly before: ComparedBundle;
    readonly after: ComparedBundle;
    /** The repositories in which consumers find the service, as references; empty when no consumer was found. */
    readonly repositories: readonly string[];
    /** The most urgent effect first, direct ones before those that they reach, then by name and version. */
    readonly consumers: readonly ImpactConsumer[];
    /** Owners of consumers that pick the version up or may do so. */
    readonly owners: readonly ImpactOwner[];
    readonly gaps: readonly ImpactGap[];
}
