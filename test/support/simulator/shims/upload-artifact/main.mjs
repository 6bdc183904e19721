import { cpSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { getBooleanInput, getInput, getMultilineInput, setFailed, setOutput, warning } from '@actions/core';

const { SIMULATOR_ARTIFACTS = '', GITHUB_RUN_ID = '', GITHUB_REPOSITORY, GITHUB_SERVER_URL } = process.env;

function upload() {
  const name = getInput('name');
  if (/["<>|*?:\\/\r\n]/.test(name)) return setFailed(`The artifact name is not valid: ${name}`);
  const paths = getMultilineInput('path').map((path) => resolve(path));
  const found = paths.filter((path) => existsSync(path));
  if (found.length === 0) return reportNothing(`No files were found with the provided path: ${paths.join(' ')}.`);
  const target = join(SIMULATOR_ARTIFACTS, GITHUB_RUN_ID, name);
  if (existsSync(target) && !getBooleanInput('overwrite')) {
    return setFailed('Failed to CreateArtifact: (409) Conflict: an artifact with this name already exists on the workflow run');
  }
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  // The content of one folder, or several things side by side.
  for (const path of found) {
    const isOnlyFolder = found.length === 1 && statSync(path).isDirectory();
    cpSync(path, isOnlyFolder ? target : join(target, basename(path)), { recursive: true });
  }
  setOutput('artifact-id', '1');
  setOutput('artifact-url', `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/artifacts/1`);
}

function reportNothing(message) {
  const reaction = getInput('if-no-files-found');
  if (reaction === 'error') setFailed(message);
  else if (reaction === 'warn') warning(message);
}

upload();
