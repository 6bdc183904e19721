import { describe, expect, it } from '@jest/globals';
import { featureOff, featureOn, GitHubError } from '../../src/github/index.ts';

describe('a feature', () => {
  it('that works says what it did', () => {
    expect(featureOn('comment')).toEqual({ name: 'comment', isOn: true });
    expect(featureOn('comment', 'unchanged')).toEqual({ name: 'comment', isOn: true, reason: 'unchanged' });
  });

  it.each<[string, readonly string[], string]>([
    ['our table names when GitHub does not say', [], 'pull-requests: write'],
    [
      'our table names when it is among those of GitHub',
      ['issues: write', 'pull-requests: write'],
      'pull-requests: write',
    ],
    ['GitHub names first', ['issues: write', 'contents: write'], 'issues: write'],
  ])('that was refused names the permission that %s', (_, permissions, permission) => {
    const feature = featureOff('comment', new GitHubError('no', { status: 403, permissions }));
    expect(feature).toMatchObject({ isOn: false, permission, reason: expect.stringContaining('403') });
  });

  it('that GitHub does not find may lack a permission too', () => {
    const feature = featureOff('changed files', new GitHubError('no', { status: 404 }));
    expect(feature).toMatchObject({ permission: 'contents: read', reason: expect.stringContaining('404') });
  });

  it.each<[string, GitHubError | string]>([
    ['a limit', new GitHubError('GitHub answered 403: rate limit', { status: 403, isRateLimited: true })],
    ['an outage', new GitHubError('GitHub answered 503', { status: 503 })],
    ['a wrong token', new GitHubError('no', { status: 401 })],
    ['a fork', 'GitHub lets workflows of pull requests from forks only read'],
  ])('that is off because of %s names no permission', (_, cause) => {
    const feature = featureOff('check run', cause);
    expect(feature).toEqual({ name: 'check run', isOn: false, reason: expect.stringMatching(/[^.]$/) });
  });
});
