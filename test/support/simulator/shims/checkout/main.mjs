import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getInput, setOutput } from '@actions/core';

const source = process.env.SIMULATOR_REPOSITORY;
if (!source) throw new Error('The simulator was not told which repository to check out');
if (getInput('repository') !== process.env.GITHUB_REPOSITORY) throw new Error('Only the own repository can be checked out');

const folder = join(process.cwd(), getInput('path'));
const address = pathToFileURL(source).href;
const git = (...args) => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' }).trim();

execFileSync('git', ['init', '--quiet', folder]);
// Without credentials a private repository cannot be fetched from afterwards.
const isLasting = getInput('persist-credentials') !== 'false';
git('remote', 'add', 'origin', isLasting ? address : 'file:///no/credentials');
const depth = Number(getInput('fetch-depth'));
const ref = getInput('ref') || process.env.GITHUB_SHA;
const limits = depth > 0 ? [`--depth=${depth}`, '--no-tags'] : ['--tags'];
const server = '--upload-pack=git -c uploadpack.allowAnySHA1InWant=true upload-pack';
const wanted = depth > 0 ? [ref] : [ref, '+refs/heads/*:refs/remotes/origin/*'];
git('fetch', '--quiet', server, ...limits, address, ...wanted);
const commit = git('rev-parse', depth > 0 ? 'FETCH_HEAD' : /^[0-9a-f]{40}$/.test(ref) ? ref : 'FETCH_HEAD');
git('checkout', '--quiet', '--force', '--detach', commit);
setOutput('ref', ref);
setOutput('commit', commit);
