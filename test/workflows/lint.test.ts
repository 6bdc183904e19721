import { describe, expect, it } from '@jest/globals';
import { lintWorkflows } from './actionlint.ts';
import { serve } from './language-service.ts';
import { listPaths, parseWorkflowFile, readWorkflowFile } from './workflow-file.ts';

/** What actionlint says though it is not so, with the reason; one that is not said any more fails. */
const FALSE_POSITIVES: readonly { readonly path: string; readonly message: RegExp; readonly reason: string }[] = [
  {
    path: '.github/workflows/pacto.yml',
    message: /specifying action "\$\/actions\/\w+" in invalid format because ref is missing/,
    reason: 'References to the own repository are younger than this actionlint',
  },
];

const paths = listPaths();
const workflows = paths.filter((path) => !path.endsWith('action.yml'));

describe('the official language service', () => {
  it.each(paths)('reports nothing in %s', async (path) => {
    expect(await serve(readWorkflowFile(path))).toEqual([]);
  });

  const job = (step: string) => `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - ${step}\n`;

  it.each([
    ['an unknown key', '.github/workflows/it.yml', job('use: ./'), "Unexpected value 'use'"],
    [
      'an unknown context',
      '.github/workflows/it.yml',
      job('run: echo ${{ input.x }}'),
      "Unrecognized named-value: 'input'",
    ],
    [
      'a wrong input of ours',
      'workflows-examples/it.yml',
      job('{ uses: OWNER/REPO@v1, with: { pubish: true } }'),
      "Invalid action input 'pubish'",
    ],
    [
      'a wrong input of another',
      '.github/workflows/it.yml',
      job('{ uses: actions/checkout@v7, with: { dept: 1 } }'),
      "Invalid action input 'dept'",
    ],
    [
      'a composite step without a shell',
      'action.yml',
      'name: x\ndescription: x\nruns:\n  using: composite\n  steps:\n    - run: x\n',
      'shell',
    ],
  ])('finds a planted mistake: %s', async (_, path, text, message) => {
    expect((await serve(parseWorkflowFile(path, text))).join()).toContain(message);
  });
});

describe('actionlint', () => {
  const found = lintWorkflows([
    ...workflows.map(readWorkflowFile),
    parseWorkflowFile(
      '.github/workflows/planted.yml',
      'on: push\njobs: { a: { runs-on: ubuntu-24.04, steps: [{ rum: x }] } }\n',
    ),
  ]);

  it.each(workflows)('reports nothing in %s', (path) => {
    const expected = FALSE_POSITIVES.filter((item) => item.path === path).map((item) => item.message);
    const messages = found.get(path) ?? [];

    expect(messages.filter((message) => !expected.some((pattern) => pattern.test(message)))).toEqual([]);
    expect(expected.filter((pattern) => !messages.some((message) => pattern.test(message)))).toEqual([]);
  });

  it('finds a planted mistake', () => {
    expect(found.get('.github/workflows/planted.yml')?.join()).toContain('rum');
  });
});
