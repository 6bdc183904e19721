/** @see OCI Distribution Specification 1.1, Pulling manifests */
export declare const TAG_GRAMMAR: RegExp;
/** What is wrong with a repository, as the rest of a sentence, or `undefined`. */
export declare function repositoryProblem(repository: string): string | undefined;
/** What is wrong with `HOST[:PORT]` in lower case, as a clause, or `undefined`. */
export declare function hostProblem(authority: string): string | undefined;
