import { describe, expect, it } from '@jest/globals';
import { eventNotice, handOffReason, isHandOff, publishDecision } from '../../src/github/index.ts';
import { eventOf, examplesOf, pullRequestEvent, pullRequestPayload } from './events.ts';

const REPOSITORY = { repository: { default_branch: 'main' } };
const fork = eventOf('pull_request', pullRequestPayload({ head: { repo: null } }));
const dependabot = pullRequestEvent({ GITHUB_ACTOR: 'dependabot[bot]' });
const at = (name: string, ref: string, payload: object = REPOSITORY) => eventOf(name, payload, { GITHUB_REF: ref });
const release = (action: string) => at('release', 'refs/tags/1.0', { action, release: { tag_name: '1.0' } });

describe('decisions about an event', () => {
  it.each([
    ['a fork', fork, 'forks'],
    ['Dependabot', dependabot, 'Dependabot'],
    ['the repository itself', pullRequestEvent(), undefined],
    ['a push by Dependabot', eventOf('push', {}, { GITHUB_ACTOR: 'dependabot[bot]' }), undefined],
  ])('hand the report of %s over or not', (_, event, reason) => {
    expect(isHandOff(event)).toBe(reason !== undefined);
    expect(handOffReason(event) ?? '').toContain(reason ?? '');
  });

  it.each([
    ['a push to the default branch', at('push', 'refs/heads/main')],
    ['a push of a tag', at('push', 'refs/tags/1.0')],
    ['a dispatch on the default branch', at('workflow_dispatch', 'refs/heads/main')],
    ['a dispatch on a tag', at('workflow_dispatch', 'refs/tags/1.0')],
    ['a release', release('published')],
  ])('let %s publish', (_, event) => expect(publishDecision(event)).toEqual({ allowed: true }));

  it.each([
    ['a pull request', pullRequestEvent(), 'pull requests do not publish'],
    ['a pull request on the base', eventOf('pull_request_target', {}), 'pull requests do not publish'],
    ['a merge group', eventOf('merge_group', examplesOf('merge_group')[0]), 'a merge queue does not publish'],
    ['a push to another branch', at('push', 'refs/heads/main2'), 'only the default branch (main) and tags publish'],
    ['a push to a branch that ends alike', at('push', 'refs/heads/x/main'), 'this is refs/heads/x/main'],
    ['a push to an unknown default branch', at('push', 'refs/heads/main', {}), 'only the default branch and tags'],
    ['a dispatch on another branch', at('workflow_dispatch', 'refs/heads/next'), 'this is refs/heads/next'],
    ['a deleted release', release('deleted'), 'a release was taken back'],
    ['a schedule', at('schedule', 'refs/heads/main'), 'the event schedule does not publish'],
    ['anything else', at('issue_comment', 'refs/heads/main'), 'the event issue_comment does not publish'],
  ])('do not let %s publish, and say why', (_, event, reason) => {
    expect(publishDecision(event)).toEqual({ allowed: false, reason: expect.stringContaining(reason) });
  });

  it.each(['pull_request', 'merge_group', 'push', 'release', 'workflow_dispatch', 'schedule'])(
    'have nothing to say about %s',
    (name) => expect(eventNotice({ ...pullRequestEvent(), name })).toBeUndefined(),
  );

  it.each([
    ['pull_request_target', 'the base branch is checked out'],
    ['issue_comment', 'Pacto does not know the event issue_comment'],
  ])('warn about %s', (name, notice) => {
    expect(eventNotice(eventOf(name, {}))).toContain(notice);
  });
});
