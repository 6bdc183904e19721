/** The text of {@link writeJson} for documents of any depth; below level 500 lines are not indented any further. */
export declare function writeDeepJson(document: object): string;
