/** Where Docker keeps its logins. @see Docker CLI documentation, DOCKER_CONFIG */
export declare function dockerConfigPath(env: {
    readonly [name: string]: string | undefined;
}): string;
