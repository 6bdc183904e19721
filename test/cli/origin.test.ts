import { describe, expect, it } from '@jest/globals';
import { originOfEnvironment } from '../../src/cli/origin.ts';

describe('the origin of published bundles', () => {
  const job = {
    GITHUB_ACTIONS: 'true',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SHA: 'abc',
  };

  it('is the repository and the commit of a job', () => {
    expect(originOfEnvironment(job)).toEqual({ sourceUrl: 'https://github.com/acme/shop', revision: 'abc' });
  });

  it.each([
    ['outside of jobs', { ...job, GITHUB_ACTIONS: undefined }],
    ['in a job that does not say', { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/shop', GITHUB_SHA: '' }],
  ])('is nothing %s', (_where, env) => {
    expect(originOfEnvironment(env)).toEqual({});
  });
});
