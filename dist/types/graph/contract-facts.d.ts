/** What a graph needs to know of a contract. */
export interface ContractFacts {
    readonly service: {
        readonly name: string;
        readonly version: string;
        readonly owner?: OwnerFacts;
    };
    readonly dependencies: readonly {
        readonly ref: string;
        readonly compatibility: string;
        readonly required: boolean;
    }[];
    readonly configurations: readonly {
        readonly ref?: string;
    }[];
    readonly policies: readonly {
        readonly ref?: string;
    }[];
}
/** Who owns a service. */
export interface OwnerFacts {
    readonly text?: string;
    readonly team?: string;
    readonly dri?: string;
    readonly contacts: readonly {
        readonly type: string;
        readonly value: string;
        readonly purpose?: string;
    }[];
}
