import { describe, expect, it } from '@jest/globals';
import { HYGIENE_RULES } from './hygiene-rules.ts';
import { listPaths, parseWorkflowFile, readWorkflowFile } from './workflow-file.ts';

/** Where a rule does not hold, and why; an exception that is not needed any more fails. */
const EXCEPTIONS = [
  {
    path: 'workflows-examples/pull-request-and-publish.yml',
    rule: 'timeout',
    reason: 'Has to fit 20 lines; the default of six hours ends it',
  },
];

const SHA = 'a'.repeat(40);

/** A good file; each planted mistake changes one thing in it. */
const GOOD_WORKFLOW = `on: push
permissions: {}
concurrency: { group: release, cancel-in-progress: false }
jobs:
  publish:
    timeout-minutes: 5
    permissions:
      packages: write # publish
    steps:
      - uses: actions/checkout@${SHA} # v7.0.1
        with:
          persist-credentials: false
      - uses: ./
      - uses: $/actions/diff
      - run: echo "$TEXT"
        env:
          TEXT: \${{ github.event.head_commit.message }}
`;
const GOOD_ACTION = `runs:
  using: composite
  steps:
    - uses: actions/github-script@${SHA} # v9.0.0
      with:
        script: return 1
    - run: echo
      shell: bash
`;
const GOOD_FORK_COMMENT = GOOD_WORKFLOW.replace('on: push', 'on: { workflow_run: { workflows: [x] } }').replace(
  /steps:[\s\S]*/,
  `steps:\n      - uses: actions/download-artifact@${SHA} # v8.0.1\n`,
);

const FILES = {
  '.github/workflows/it.yml': GOOD_WORKFLOW,
  'workflows-examples/it.yml': GOOD_WORKFLOW.replace('uses: ./', 'uses: OWNER/REPO@v1 # ours'),
  'workflows-examples/fork-comment.yml': GOOD_FORK_COMMENT,
  '.github/workflows/called.yml': 'on: { workflow_call: {} }\njobs: {}\n',
  'action.yml': GOOD_ACTION,
} as const;

interface Mistake {
  readonly rule: string;
  readonly path?: keyof typeof FILES;
  readonly from: string | RegExp;
  readonly to: string;
}

const MISTAKES: readonly Mistake[] = [
  { rule: 'no-expression-in-code', from: 'echo "$TEXT"', to: 'echo "${{ github.head_ref }}"' },
  { rule: 'no-expression-in-code', path: 'action.yml', from: 'return 1', to: 'return "${{ inputs.x }}"' },
  { rule: 'pinned-uses', from: `${SHA} # v7.0.1`, to: 'v7 # v7.0.1' },
  { rule: 'pinned-uses', from: ' # v7.0.1', to: '' },
  { rule: 'pinned-uses', from: '# v7.0.1', to: '# latest' },
  { rule: 'pinned-uses', from: 'uses: ./', to: 'uses: OWNER/REPO@v1' },
  { rule: 'pinned-uses', from: '- uses: ./', to: '- { uses: "evil/action@v1" }' },
  { rule: 'pinned-uses', path: 'workflows-examples/it.yml', from: 'OWNER/REPO@v1', to: 'OWNER/REPO@main' },
  { rule: 'pinned-uses', path: 'action.yml', from: ` # v9.0.0`, to: '' },
  { rule: 'shell-in-composite', path: 'action.yml', from: '      shell: bash\n', to: '' },
  { rule: 'no-permissions-by-default', from: 'permissions: {}\n', to: '' },
  { rule: 'no-permissions-by-default', from: 'permissions: {}', to: 'permissions: { contents: read }' },
  {
    rule: 'no-permissions-by-default',
    path: '.github/workflows/called.yml',
    from: 'workflow_call',
    to: 'push: {}, workflow_call',
  },
  { rule: 'reason-for-permission', from: ' # publish', to: '' },
  { rule: 'reason-for-permission', from: /permissions:\n.*/, to: 'permissions: write-all' },
  { rule: 'checkout-without-credentials', from: 'persist-credentials: false', to: 'fetch-depth: 1' },
  { rule: 'checkout-without-credentials', from: 'persist-credentials: false', to: 'persist-credentials: true' },
  { rule: 'no-cancelled-release', from: 'cancel-in-progress: false', to: 'cancel-in-progress: true' },
  { rule: 'no-cancelled-release', from: /concurrency.*\n/, to: '' },
  { rule: 'no-pull-request-target', from: 'on: push', to: 'on: [push, pull_request_target]' },
  { rule: 'timeout', from: '    timeout-minutes: 5\n', to: '' },
  { rule: 'workflow-run', from: 'on: push', to: 'on: { workflow_run: { workflows: [x] } }' },
  {
    rule: 'workflow-run',
    path: 'workflows-examples/fork-comment.yml',
    from: 'actions/download-artifact',
    to: 'actions/checkout',
  },
  { rule: 'workflow-run', path: 'workflows-examples/fork-comment.yml', from: /uses: .*/, to: 'run: npm ci' },
];

function broken(path: string, text: string): string[] {
  const file = parseWorkflowFile(path, text);
  return HYGIENE_RULES.filter((rule) => rule.find(file).length > 0).map((rule) => rule.id);
}

describe('hygiene rules', () => {
  it.each(Object.entries(FILES))('find nothing in a good file: %s', (path, text) => {
    expect(broken(path, text)).toEqual([]);
  });

  it.each(MISTAKES)('find a planted mistake: $rule, $to', ({ rule, path = '.github/workflows/it.yml', from, to }) => {
    const text = FILES[path].replace(from, () => to);

    expect(text).not.toBe(FILES[path]);
    expect(broken(path, text)).toContain(rule);
  });

  it('are each proven by a planted mistake', () => {
    const proven = new Set(MISTAKES.map(({ rule }) => rule));

    expect(HYGIENE_RULES.map(({ id }) => id).filter((id) => !proven.has(id))).toEqual([]);
  });
});

describe.each(listPaths())('%s', (path) => {
  it.each(HYGIENE_RULES)('keeps to $id', ({ id, find }) => {
    const isException = EXCEPTIONS.some((exception) => exception.path === path && exception.rule === id);
    const found = find(readWorkflowFile(path));

    if (isException) expect(found).not.toEqual([]);
    else expect(found).toEqual([]);
  });
});
