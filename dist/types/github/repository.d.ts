/** A repository on GitHub, spelled as GitHub spells it. */
export interface Repository {
    readonly owner: string;
    readonly name: string;
}
/** Reads `owner/name`; `undefined` when the text is anything else. */
export declare function parseRepository(text: string | undefined): Repository | undefined;
/** Whether two names mean one repository; GitHub does not tell upper case from lower case. */
export declare function isSameRepository(a: Repository, b: Repository): boolean;
/** The parameters of routes that begin with `/repos/{owner}/{repo}`. */
export declare function repositoryParameters({ owner, name }: Repository): {
    owner: string;
    repo: string;
};
