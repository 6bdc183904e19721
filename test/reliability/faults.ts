import { createHash } from 'node:crypto';
import type { ActionStage } from '../support/action-stage/action-stage.ts';
import { type Account, person, secondaryLimit, unicorn, workflowToken } from '../support/fake-github/index.ts';
import type { RunnerSettings } from '../support/simulator/index.ts';

/** Something that goes wrong around the action. */
export interface Fault {
  readonly title: FaultTitle;
  /** Beside the files of the change. */
  readonly files?: { readonly [path: string]: string };
  readonly editWorkflow?: (text: string) => string;
  /** Makes it happen, once there is the pull request, if there will be one. */
  readonly arrange?: (stage: ActionStage, pull: number | undefined) => Partial<RunnerSettings> | undefined;
}

export type FaultTitle =
  | 'none'
  | 'GitHub answers 502'
  | 'GitHub does not accept the token'
  | 'three answers of GitHub break off'
  | 'GitHub limits writes for an hour'
  | 'GitHub limits writes for a second'
  | 'the answer to the new comment is lost'
  | 'somebody copied the marker, among 250 comments'
  | 'two stale comments of ours, among 250 comments'
  | 'the registry is down'
  | 'the registry answers 503'
  | 'the registry answers with a page'
  | 'the registry says neither absent nor forbidden'
  | 'a specification that cannot be read'
  | 'a configuration with a mistake'
  | 'the cache service is down';

const NO_LISTENER = '9';
const ALWAYS = Number.POSITIVE_INFINITY;
const WRITES = ['POST', 'PATCH', 'DELETE', 'PUT'];

/** First line of a comment of ours: named after workflow, job, folder, bundles and check. */
const KEY = createHash('sha256')
  .update(JSON.stringify(['Contracts', 'contracts', '', [], 'Pacto contracts']))
  .digest('hex')
  .slice(0, 12);

export const MARKER = `<!-- pacto:${KEY} `;
const STALE = `${MARKER}${'0'.repeat(16)} -->\nof an earlier run`;

export const FAULTS: readonly Fault[] = [
  { title: 'none' },
  {
    title: 'GitHub answers 502',
    arrange: ({ github }) => {
      github.faults.push({ ...unicorn(502), times: ALWAYS });
      return undefined;
    },
  },
  { title: 'GitHub does not accept the token', arrange: () => ({ token: 'ghs_revoked' }) },
  {
    title: 'three answers of GitHub break off',
    arrange: ({ github }) => {
      github.faults.push({ drop: 'mid-body', times: 3 });
      return undefined;
    },
  },
  {
    title: 'GitHub limits writes for an hour',
    arrange: ({ github }) => {
      github.faults.push(...WRITES.map((method) => ({ ...secondaryLimit(3600), method, times: ALWAYS })));
      return undefined;
    },
  },
  {
    title: 'GitHub limits writes for a second',
    arrange: ({ github }) => {
      github.faults.push(...WRITES.map((method) => ({ ...secondaryLimit(1), status: 429, method, times: 2 })));
      return undefined;
    },
  },
  {
    title: 'the answer to the new comment is lost',
    arrange: ({ github }) => {
      const route = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
      github.faults.push({ method: 'POST', route, drop: 'after-commit' });
      return undefined;
    },
  },
  {
    title: 'somebody copied the marker, among 250 comments',
    arrange: (stage, pull) => {
      fillWithComments(stage, pull, { 120: { author: person('mallory'), body: STALE } });
      return undefined;
    },
  },
  {
    title: 'two stale comments of ours, among 250 comments',
    arrange: (stage, pull) => {
      const ours = { author: workflowToken({}).account, body: STALE };
      fillWithComments(stage, pull, { 130: ours, 240: ours });
      return undefined;
    },
  },
  { title: 'the registry is down', arrange: () => ({ machine: { PACTO_TEST_GHCR_PORT: NO_LISTENER } }) },
  {
    title: 'the registry answers 503',
    arrange: ({ registry }) => {
      registry.faults.push({ status: 503, times: ALWAYS });
      return undefined;
    },
  },
  {
    title: 'the registry answers with a page',
    arrange: ({ registry }) => {
      const headers = { 'content-type': 'text/html' };
      registry.faults.push({ status: 200, headers, body: '<!DOCTYPE html><title>Sign in</title>', times: ALWAYS });
      return undefined;
    },
  },
  {
    title: 'the registry says neither absent nor forbidden',
    arrange: ({ registry }) => {
      const denied = JSON.stringify({ errors: [{ code: 'DENIED', message: 'requested access is denied' }] });
      const challenge = { 'www-authenticate': 'Bearer realm="https://ghcr.io/token",service="ghcr.io"' };
      registry.faults.push(
        { path: /^\/token/, status: 403, body: denied, times: ALWAYS },
        { status: 401, headers: challenge, body: denied.replace('DENIED', 'UNAUTHORIZED'), times: ALWAYS },
      );
      return undefined;
    },
  },
  { title: 'a specification that cannot be read', files: { 'orders/openapi.yaml': 'openapi: 3.1.0\npaths: {\n' } },
  { title: 'a configuration with a mistake', files: { 'pacto.config.yaml': 'registri: oci://ghcr.io/acme/shop\n' } },
  {
    title: 'the cache service is down',
    arrange: () => ({
      runtime: { ACTIONS_RESULTS_URL: `http://127.0.0.1:${NO_LISTENER}/`, ACTIONS_CACHE_SERVICE_V2: 'True' },
    }),
  },
];

interface Said {
  readonly author: Account;
  readonly body: string;
}

/** Three pages of comments, some of them special. */
function fillWithComments(
  { repository }: ActionStage,
  pull: number | undefined,
  special: { readonly [position: number]: Said },
): void {
  if (pull === undefined) return;
  for (let position = 0; position < 250; position++) {
    const { author, body } = special[position] ?? { author: person('ada'), body: `Remark ${position}` };
    repository.addComment(pull, author, body);
  }
}
