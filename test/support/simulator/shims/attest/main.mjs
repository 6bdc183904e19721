import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { getBooleanInput, getInput, getMultilineInput, setFailed, setOutput } from '@actions/core';

const DIGEST = /^sha256:[0-9a-f]{64}$/;
const { SIMULATOR_PERMISSIONS = '{}', SIMULATOR_SUBJECTS = '' } = process.env;

function attest() {
  const granted = JSON.parse(SIMULATOR_PERMISSIONS);
  for (const scope of ['id-token', 'attestations']) {
    if (granted[scope] !== 'write') throw new Error(`actions/attest needs ${scope}: write`);
  }
  const subjects = readSubjects();
  if (subjects.length === 0) throw new Error('No subject found');
  for (const { name, digest } of subjects) {
    if (name === '' || !DIGEST.test(digest)) throw new Error(`Subject "${name}" has the digest "${digest}"`);
    if (getBooleanInput('push-to-registry')) checkImageName(name);
  }
  setOutput('subjects', subjects);
  setOutput('attestation-id', '1');
}

function readSubjects() {
  const [path, digest, checksums] = ['subject-path', 'subject-digest', 'subject-checksums'].map((name) => getInput(name));
  const given = [path, digest, checksums].filter((value) => value !== '');
  if (given.length > 1) throw new Error('Only one of subject-path, subject-digest or subject-checksums may be provided');
  if (digest !== '') return [{ name: getInput('subject-name'), digest }];
  if (checksums !== '') return readChecksums(checksums);
  if (path !== '') return getMultilineInput('subject-path').map(hashFile);
  return SIMULATOR_SUBJECTS.split('\n').filter(Boolean).map(readAddress);
}

/** Lines of hex digest, blank, type of file, name. */
function readChecksums(given) {
  const text = existsSync(given) ? readFileSync(given, 'utf8') : given;
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, hex, name] = /^([0-9a-f]+) [ *](.+)$/.exec(line) ?? [];
      if (name === undefined) throw new Error(`Not a line of checksums: ${line}`);
      return { name, digest: `sha256:${hex}` };
    });
}

function hashFile(path) {
  return { name: basename(path), digest: `sha256:${createHash('sha256').update(readFileSync(path)).digest('hex')}` };
}

function readAddress(line) {
  const [, name = '', digest = ''] = /^oci:\/\/(.+)@(.+)$/.exec(line) ?? [];
  return { name, digest };
}

function checkImageName(name) {
  if (!/^[\w.-]+(:\d+)?\/[a-z0-9._/-]+$/.test(name)) throw new Error(`Not the full name of an image without a tag: ${name}`);
}

try {
  attest();
} catch (error) {
  setFailed(error);
}
