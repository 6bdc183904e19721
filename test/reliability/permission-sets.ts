import { type Permissions, WRITE_ALL } from '../support/fake-github/index.ts';

/** What a workflow asks for. */
export interface PermissionSet {
  readonly title: 'everything' | 'no checks' | 'pull requests read-only' | 'contents only' | 'nothing';
  readonly permissions: Permissions;
}

const { checks: _checks, ...NO_CHECKS } = WRITE_ALL;

/** The repository is private, so that a scope that is missing is missing for reading too. */
export const PERMISSION_SETS: readonly PermissionSet[] = [
  { title: 'everything', permissions: WRITE_ALL },
  { title: 'no checks', permissions: NO_CHECKS },
  {
    title: 'pull requests read-only',
    permissions: { contents: 'read', checks: 'write', packages: 'write', 'pull-requests': 'read' },
  },
  { title: 'contents only', permissions: { contents: 'read' } },
  { title: 'nothing', permissions: {} },
];
