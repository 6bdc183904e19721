import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as core from '@actions/core';
import * as github from '@actions/github';

const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor;
const token = core.getInput('github-token', { required: true });

// As the real one does: relative modules count from the workspace.
const own = createRequire(join(process.cwd(), 'script.cjs'));

const surroundings = {
  require: own,
  __original_require__: createRequire(import.meta.url),
  github: github.getOctokit(token),
  octokit: github.getOctokit(token),
  getOctokit: github.getOctokit,
  context: github.context,
  core,
};

try {
  const script = new AsyncFunction(...Object.keys(surroundings), core.getInput('script', { required: true }));
  const result = await script(...Object.values(surroundings));
  const isText = core.getInput('result-encoding') === 'string';
  core.setOutput('result', isText ? String(result) : JSON.stringify(result) ?? '');
} catch (error) {
  console.error(error);
  core.setFailed(`Unhandled error: ${error}`);
}
