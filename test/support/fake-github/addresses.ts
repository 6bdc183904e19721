import type { Repository } from './repository.ts';

/** Where the two faces of a GitHub are; no slash at the end. */
export interface Addresses {
  /** Base of the REST API. */
  readonly api: string;
  /** Base of what people see; only ever printed. */
  readonly web: string;
}

/** The API's address of a repository. */
export function repositoryApi({ api }: Addresses, repository: Repository): string {
  return `${api}/repos/${repository.fullName}`;
}

/** The page of a repository. */
export function repositoryPage({ web }: Addresses, repository: Repository): string {
  return `${web}/${repository.fullName}`;
}
