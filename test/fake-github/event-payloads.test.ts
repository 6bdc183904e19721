import { describe, expect, it } from '@jest/globals';
import { EVENT_VARIANTS, type WorkflowEvent } from '../support/event-payloads/index.ts';
import { loadContract, organization, startFakeGitHub } from '../support/fake-github/index.ts';

const WEBHOOKS = [
  'issue-comment-created',
  'merge-group-checks-requested',
  'pull-request-labeled',
  'pull-request-opened',
  'pull-request-synchronize',
  'push',
  'release-published',
  'workflow-dispatch',
  'workflow-run-completed',
].map((name) => `webhook ${name}`);

function webhookOf({ name, payload }: WorkflowEvent): string {
  const event = name === 'pull_request_target' ? 'pull_request' : name;
  const action = typeof payload.action === 'string' ? [payload.action] : [];
  return `webhook ${[event, ...action].join('-').replaceAll('_', '-')}`;
}

describe('events', () => {
  it.each(EVENT_VARIANTS.map((variant) => [variant.title, variant] as const))('%s', async (_, { happen }) => {
    const github = await startFakeGitHub();
    const contract = await loadContract('github.com', WEBHOOKS);
    const repository = github.addRepository({ owner: organization('acme'), name: 'shop' });

    const event = happen({ github, repository, before: { 'a.txt': 'one\n' }, after: { 'a.txt': 'two\n' } });
    await github.stop();

    const request = { path: {}, query: new URLSearchParams(), body: event.payload };
    // A schedule is no webhook, so that nothing describes its payload.
    const problems = event.name === 'schedule' ? [] : contract.checkRequest(webhookOf(event), request);
    expect(problems).toEqual([]);
    // Nothing of the repositories that payloads were recorded of is left.
    expect(JSON.stringify(event).match(/codertocat|hello-world|octo-org/gi)).toBeNull();
    expect(repository.git.commits.has(event.sha)).toBe(true);
    expect(event.env).toMatchObject({ GITHUB_EVENT_NAME: event.name, GITHUB_SHA: event.sha });
  });
});
