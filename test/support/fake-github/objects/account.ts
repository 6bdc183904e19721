import type { Account } from '../accounts.ts';
import type { Addresses } from '../addresses.ts';
import { examplePayload, type JsonObject, mapTexts, member } from './example.ts';

const RECORDED = member(examplePayload('pull_request', { action: 'opened' }), 'sender');

/** A user as every answer and payload shows one. */
export function accountObject({ api, web }: Addresses, account: Account): JsonObject {
  const { login, id, type } = account;
  const urls = mapTexts(RECORDED, (text) =>
    text
      .replace('https://api.github.com/users/Codertocat', `${api}/users/${encodeURIComponent(login)}`)
      .replace(
        'https://github.com/Codertocat',
        `${web}/${type === 'Bot' ? `apps/${login.replace('[bot]', '')}` : login}`,
      ),
  );
  return {
    ...urls,
    login,
    id,
    type,
    node_id: `U_${id}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
  };
}

/** The app that the token of a workflow belongs to. */
export function actionsApp(addresses: Addresses): JsonObject {
  return {
    id: 15_368,
    slug: 'github-actions',
    client_id: 'Iv1.05c79e9ad1f6bdfa',
    node_id: 'A_15368',
    owner: accountObject(addresses, { login: 'github', id: 9919, type: 'Organization' }),
    name: 'GitHub Actions',
    description: 'Automate your workflow from idea to production',
    external_url: 'https://help.github.com/en/actions',
    html_url: `${addresses.web}/apps/github-actions`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2025-03-07T16:35:00Z',
    permissions: { actions: 'write', checks: 'write', contents: 'write', metadata: 'read', pull_requests: 'write' },
    events: ['check_run', 'pull_request', 'push'],
  };
}
