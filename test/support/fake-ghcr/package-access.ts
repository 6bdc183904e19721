/** Whose a package is; a new one is private and belongs to the repository that pushed it. */
export interface Package {
  readonly visibility: 'public' | 'private';
  /** `OWNER/REPO`, lower case; the tokens of its workflows have access. */
  readonly repository: string;
}

/** What a workflow's token may do. */
export interface Grant {
  /** `OWNER/REPO` of the workflow. */
  readonly repository: string;
  /** Its `packages` permission. */
  readonly packages: 'none' | 'read' | 'write';
}

/**
 * Where the registry says no to a reader of a package that is not there, in the same words as for one that may not be
 * seen: at its token service with 401 or 403, or with 403 for the request itself; `not-found` is an honest 404 for
 * holders of a token with `packages: read`.
 */
export type Absence = 'token-401' | 'token-403' | 'request-403' | 'not-found';

/** What a request wants of a package. */
export type Action = 'pull' | 'push';

/** Why a request is refused. */
export type Refusal = 'hidden' | 'write_package' | 'create_package';

/** Decides what a token may do with a package; nobody's token is `undefined`, and an absent package too. */
export function refusalOf(
  action: Action,
  name: string,
  found: Package | undefined,
  grant: Grant | undefined,
): Refusal | undefined {
  if (action === 'pull') {
    if (found?.visibility === 'public') return undefined;
    const isOwn = found?.repository === grant?.repository.toLowerCase();
    return grant === undefined || grant.packages === 'none' || !isOwn ? 'hidden' : undefined;
  }
  if (grant?.packages !== 'write') return 'write_package';
  const repository = grant.repository.toLowerCase();
  if (found !== undefined) return found.repository === repository ? undefined : 'write_package';
  return name.split('/')[0] === repository.split('/')[0] ? undefined : 'create_package';
}
