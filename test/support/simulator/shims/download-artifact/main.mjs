import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getBooleanInput, getInput, setFailed, setOutput } from '@actions/core';

const { SIMULATOR_ARTIFACTS = '', SIMULATOR_PERMISSIONS = '{}', GITHUB_RUN_ID } = process.env;

function download() {
  const run = getInput('run-id');
  const isOtherRun = run !== GITHUB_RUN_ID;
  const { actions = 'none' } = JSON.parse(SIMULATOR_PERMISSIONS);
  if (isOtherRun && (getInput('github-token') === '' || actions === 'none')) {
    return setFailed('Artifacts of another run need github-token and actions: read');
  }
  const source = join(SIMULATOR_ARTIFACTS, run);
  const target = resolve(getInput('path') || '.');
  const name = getInput('name');
  if (name !== '' && !existsSync(join(source, name))) return setFailed(`Artifact not found for name: ${name}`);
  mkdirSync(target, { recursive: true });
  const pattern = new RegExp(`^${getInput('pattern').replace(/[.+^$()|[\]\\{}]/g, '\\$&').replaceAll('*', '.*') || '.*'}$`);
  const names = existsSync(source) ? readdirSync(source).filter((entry) => pattern.test(entry)) : [];
  const isFlat = name !== '' || getBooleanInput('merge-multiple');
  for (const artifact of name === '' ? names : [name]) {
    cpSync(join(source, artifact), isFlat ? target : join(target, artifact), { recursive: true });
  }
  setOutput('download-path', target);
}

download();
