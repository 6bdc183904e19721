/** A repository on GitHub, spelled as GitHub spells it. */
export interface Repository {
  readonly owner: string;
  readonly name: string;
}

/** Reads `owner/name`; `undefined` when the text is anything else. */
export function parseRepository(text: string | undefined): Repository | undefined {
  const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(text ?? '') ?? [];
  if (owner === undefined || name === undefined) return undefined;
  return [owner, name].some((part) => /^\.+$/.test(part)) ? undefined : { owner, name };
}

/** Whether two names mean one repository; GitHub does not tell upper case from lower case. */
export function isSameRepository(a: Repository, b: Repository): boolean {
  return spelled(a) === spelled(b);
}

/** The parameters of routes that begin with `/repos/{owner}/{repo}`. */
export function repositoryParameters({ owner, name }: Repository): { owner: string; repo: string } {
  return { owner, repo: name };
}

function spelled({ owner, name }: Repository): string {
  return `${owner}/${name}`.toLowerCase();
}
