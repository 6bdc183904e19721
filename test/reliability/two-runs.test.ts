import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { findNode24 } from '../../scripts/fetch-test-inputs.mjs';
import { ActionStage } from '../support/action-stage/action-stage.ts';
import { publishFiles } from '../support/action-stage/prepared-registry.ts';
import { pullRequestEvent } from '../support/event-payloads/index.ts';
import { WRITE_ALL } from '../support/fake-github/index.ts';
import { workflowText } from './run-combination.ts';
import { CHANGES, FILES_BEFORE, REGISTRY } from './scene.ts';

let stage: ActionStage;

beforeAll(async () => {
  stage = await ActionStage.open();
  (await publishFiles(REGISTRY, FILES_BEFORE)).fill(stage.registry);
  stage.commit(FILES_BEFORE);
});
afterAll(() => stage.close());

it('leaves one comment when several runs for one pull request meet', async () => {
  const pull = stage.propose('removal', CHANGES[0]?.files ?? {});
  const workflow = join(stage.folder, 'contracts.yml');
  writeFileSync(workflow, workflowText(WRITE_ALL));
  // All have looked for a comment before the first one is there.
  const route = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
  stage.github.faults.push({ method: 'POST', route, delayMs: 3000, times: 3 });
  const event = pullRequestEvent(stage.github, stage.repository, pull);
  const node = (await findNode24()) ?? process.execPath;
  const runs = await Promise.all([1, 2, 3].map(async () => await stage.run(workflow, event, { node })));

  expect(runs.map(({ conclusion }) => conclusion)).toEqual(['failure', 'failure', 'failure']);
  expect(stage.comments(pull)).toEqual([expect.stringContaining('**`2.0.0`** needed')]);
  stage.github.assertClean();
}, 60_000);
