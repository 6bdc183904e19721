/** The rule that an interface file breaks which cannot be parsed: upstream has one of its own for YAML. */
export declare function unparsedFileRule(file: string): 'INVALID_CONTRACT_FILE' | 'INVALID_INTERFACE_SPEC';
