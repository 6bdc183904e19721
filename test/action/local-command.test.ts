import { describe, expect, it } from '@jest/globals';
import { localCommand } from '../../src/action/local-command.ts';

describe('the command for a laptop', () => {
  it.each([
    [
      'a composite, from the folder that the runner put it in',
      {
        GITHUB_ACTION_PATH: '/home/runner/work/_actions/acme/pacto/v1',
        GITHUB_ACTION_REPOSITORY: 'actions/github-script',
      },
      'npx --yes github:acme/pacto#v1 check --base origin/main',
    ],
    [
      'Windows',
      { GITHUB_ACTION_PATH: 'D:\\a\\_actions\\acme\\pacto\\v1.2.3' },
      'npx --yes github:acme/pacto#v1.2.3 check --base origin/main',
    ],
    [
      'a sub-action, from its repository',
      { GITHUB_ACTION_REPOSITORY: 'acme/pacto', GITHUB_ACTION_REF: 'v1' },
      'npx --yes github:acme/pacto#v1 check --base origin/main',
    ],
    ['an action of the checkout', { GITHUB_ACTION_PATH: '/srv/repository' }, 'pacto check --base origin/main'],
    ['names that no shell should see', { GITHUB_ACTION_PATH: '/_actions/a;b/c/v1' }, 'pacto check --base origin/main'],
  ])('%s', (_, env, command) => {
    expect(localCommand(env, '', 'main')).toBe(command);
  });

  it('leaves out branches and folders that a shell would read', () => {
    expect(localCommand({}, 'a b', '$(rm)')).toBe('pacto check');
    expect(localCommand({}, 'services/a', undefined)).toBe('cd services/a && pacto check');
  });
});
