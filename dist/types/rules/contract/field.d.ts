/** What a message about a field of the contract is made of; together they give upstream's wording. */
export interface FieldArgs {
    /** The field, `interfaces.port`. */
    readonly path: string;
    readonly type: 'added' | 'removed' | 'modified';
}
/** What verdicts about fields of the contract rest on. */
export declare const CONTRACT_SOURCE = "Pacto contract specification, dialect 1.0";
