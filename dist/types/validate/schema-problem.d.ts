import type { FindingPlace } from '../rules/index.js';
/** Why a schema of the bundle cannot be used. */
export interface SchemaProblem {
    /** `syntax`: not JSON; `reference`: a `$ref` leads nowhere; `schema`: anything else that makes it no usable schema. */
    readonly kind: 'syntax' | 'schema' | 'reference' | 'too-large';
    readonly problem: string;
    readonly fix: string;
    readonly place: FindingPlace;
}
