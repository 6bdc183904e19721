import type { ErrorObject } from 'ajv';
/** The names whose absence an error complains about. */
export declare function wantedNames(error: ErrorObject): string[];
/** The name that an error about an unknown name complains about. */
export declare function unknownKey(error: ErrorObject): string | undefined;
/** Names that the schema of an error about an unknown name knows and the document does not use yet. */
export declare function freeKeys(error: ErrorObject): string[];
/** The known name that an unknown one most likely meant. */
export declare function suggestKey(error: ErrorObject): string | undefined;
/** The names that an error about `not` forbids together, those that the document has only. */
export declare function excludedNames(error: ErrorObject): string[];
