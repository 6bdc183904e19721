import type { ChangeType } from '../../base/index.js';
/** One package that differs between two bills of materials. */
export interface SbomChange {
    /** Package URL without version, or the name with its group where there is no package URL. */
    readonly package: string;
    readonly type: ChangeType;
    /** What differs of a modified package. */
    readonly field?: 'version' | 'license' | 'supplier';
    /** The old value of the field; the version of a removed package, when it has one. */
    readonly before?: string;
    /** The new value of the field; the version of an added package, when it has one. */
    readonly after?: string;
}
