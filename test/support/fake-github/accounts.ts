/** A user, organization or bot. */
export interface Account {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Organization' | 'Bot';
}

/** Who the workflow's own token acts as. */
export const ACTIONS_BOT: Account = { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' };

/** Who opens pull requests for dependency updates. */
export const DEPENDABOT: Account = { login: 'dependabot[bot]', id: 49_699_333, type: 'Bot' };

/** A person; the id follows from the name, so that it is the same in every run. */
export function person(login: string): Account {
  return { login, id: idOf(login), type: 'User' };
}

/** An organization; the id follows from the name. */
export function organization(login: string): Account {
  return { login, id: idOf(login), type: 'Organization' };
}

function idOf(login: string): number {
  return [...login].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 10_000_000, 7);
}
