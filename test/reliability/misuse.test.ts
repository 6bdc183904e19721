import { beforeAll, describe, expect, it } from '@jest/globals';
import { findNode24 } from '../../scripts/fetch-test-inputs.mjs';
import { type Published, publishFiles } from '../support/action-stage/prepared-registry.ts';
import { allCombinations, type Combination } from './combination.ts';
import { problemsOf } from './judge.ts';
import type { Expectation } from './oracle.ts';
import { runCombination } from './run-combination.ts';
import { FILES_BEFORE, REGISTRY } from './scene.ts';

const RUN = allCombinations(0).find(
  ({ event, permissions, change }) =>
    event.title === 'pull_request opened' && permissions.title === 'everything' && change.title === 'a path removed',
) as Combination;

const UNDECIDED: Expectation = {
  conclusion: 'failure',
  verdict: 'none',
  classification: '',
  comments: { count: 0, isCurrent: true },
  published: ['orders 1.0.0'],
};

const withInput = (input: string) => (text: string) => text.replace('publish: true', input);
const withoutCheckout = (text: string) => text.replace(/ +- uses: actions\/checkout.*\n.*\n/, '');

describe('a workflow with a mistake', () => {
  let published: Published;
  let node: string;

  beforeAll(async () => {
    published = await publishFiles(REGISTRY, FILES_BEFORE);
    node = (await findNode24()) ?? process.execPath;
  });

  it.each<[string, (text: string) => string, string]>([
    ['nothing is checked out', withoutCheckout, 'Put a step with actions/checkout before this one'],
    ['a folder that is not there', withInput('working-directory: nowhere'), 'nowhere is not there'],
    ['bundles that are not there', withInput('bundles: services/*'), 'no bundle matches'],
    ['a baseline that is not there', withInput(`baseline: oci://${REGISTRY}/orders:9.9.9`), 'MANIFEST_UNKNOWN'],
    ['a registry that is none', withInput('registry: "oci://ghcr.io/x y"'), 'is not a reference'],
    ['a value that an input does not take', withInput('publish: maybe'), 'It takes true or false'],
  ])(
    'is red, judges nothing and says what to mend: %s',
    async (_, editWorkflow, hint) => {
      const seen = await runCombination({ ...RUN, fault: { title: 'none', editWorkflow } }, { published, node });

      expect(problemsOf(UNDECIDED, seen)).toEqual([]);
      expect(seen.annotations.shown.map(({ message }) => message)).toEqual([expect.stringContaining(hint)]);
    },
    60_000,
  );
});
