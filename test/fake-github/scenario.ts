import { afterEach } from '@jest/globals';
import {
  type FakeGitHub,
  type FakeGitHubOptions,
  organization,
  type Permissions,
  type PullRequest,
  person,
  type Repository,
  startFakeGitHub,
  WRITE_ALL,
  workflowToken,
} from '../support/fake-github/index.ts';

/** A fake with one private repository, one pull request, and the tokens `workflow` and `person`. */
export interface Scenario {
  readonly github: FakeGitHub;
  readonly repository: Repository;
  readonly pull: PullRequest;
  /** Sends a request below `/repos/acme/shop`, or to an address that begins with `http`. */
  ask(method: string, path: string, options?: { readonly body?: unknown; readonly token?: string }): Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: answers are checked against the contract by the fake itself
  readonly body: any;
}

const started: FakeGitHub[] = [];

afterEach(async () => {
  await Promise.all(started.splice(0).map((github) => github.stop()));
});

export async function startScenario(
  options: FakeGitHubOptions & { readonly permissions?: Permissions; readonly visibility?: 'public' } = {},
): Promise<Scenario> {
  const { permissions = WRITE_ALL, visibility = 'private' } = options;
  const github = await startFakeGitHub(options);
  started.push(github);
  github.tokens.set('workflow', workflowToken(permissions));
  github.tokens.set('person', { account: person('ada'), kind: 'user', permissions });
  const repository = github.addRepository({ owner: organization('acme'), name: 'shop', visibility });
  repository.commit({ files: { 'README.md': 'Shop\n', 'api/pacto.yaml': 'name: shop\n' } });
  repository.commit({
    branch: 'main',
    files: { ...repository.filesAt('main'), 'api/openapi.yaml': 'openapi: 3.1.0\n' },
  });
  repository.commit({
    branch: 'feature',
    parents: [repository.resolve('main') ?? ''],
    files: { ...repository.filesAt('main'), 'api/pacto.yaml': 'name: store\n' },
  });
  const pull = repository.openPull({ head: 'feature', labels: ['documentation'], author: person('ada') });
  return { github, repository, pull, ask: (method, path, rest) => send(github, method, path, rest) };
}

async function send(
  github: FakeGitHub,
  method: string,
  path: string,
  { body, token = 'workflow' }: { readonly body?: unknown; readonly token?: string } = {},
): Promise<Answer> {
  const url = path.startsWith('http') ? path : `${github.api}/repos/acme/shop${path}`;
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers: { ...(token === '' ? {} : { authorization: `Bearer ${token}` }), 'user-agent': 'tests' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}
