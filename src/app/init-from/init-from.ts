import { posix, relative, resolve, sep } from 'node:path';
import { AppError, type Files } from '../../base/index.ts';
import { IGNORE_FILE } from '../../bundle/index.ts';
import { CONTRACT_FILE } from '../../contract/index.ts';
import { isFreePath, writeProjectFile } from '../../sources/index.ts';
import { findIdentity } from './identity.ts';
import type { ContractPart, SkippedFile } from './model.ts';
import { planContract } from './plan.ts';
import { findPorts } from './ports.ts';
import { Project } from './project.ts';
import { chooseScope, findContracts, type Scope } from './scope.ts';
import { describeSettings, readSettings } from './settings.ts';
import { settleContract } from './settle.ts';
import { type ContractFromFolder, summarize } from './summary.ts';
import { type Survey, surveyProject } from './survey.ts';

/**
 * Writes a contract for what a folder holds: `pacto.yaml` at its top, an ignore file that keeps everything else out of
 * the bundle, and a schema of the settings where there is only an example of an environment. The contract names the
 * files where they are, so that there is one place to change them. It validates; nothing that exists is changed.
 *
 * @param directory as given on the command line
 * @throws AppError `USAGE` when a contract is there, nothing for one is, or it would be about several services;
 * `FILE_NOT_FOUND`, `FILE_SYSTEM`, `TOO_LARGE`
 */
export async function initFrom(workingDirectory: string, directory: string): Promise<ContractFromFolder> {
  const root = resolve(workingDirectory, directory);
  const shown = posix.normalize(directory.replaceAll(sep, '/')).replace(/(.)\/+$/, '$1');
  const project = await Project.open(root);
  await refuseOccupied(project, shown);
  const survey = await surveyProject(project);
  const { specifications, schemas, environments } = survey;
  const described = specifications.length > 0 ? specifications : schemas;
  const scope = chooseScope(
    project,
    shown,
    described.length > 0 ? described.map(({ source }) => source) : environments,
  );
  const identity = await findIdentity(project, scope.home);
  const settings = await chooseSettings(project, scope, survey, identity.name.value);
  const found = [...specifications, ...schemas];
  const parts = [...found.filter(({ source }) => scope.holds(source)), ...settings.parts];
  const ports = await findPorts(project, scope.folders, settings.read);
  const settled = settleContract(parts, (kept) => planContract(identity, kept, ports));
  const foreign = found.filter(({ source }) => !scope.holds(source)).map(({ source }) => source);
  const skipped = [...survey.skipped, ...settings.skipped, ...foreign.map(describeForeign), ...settled.skipped];
  if (settled.parts.length === 0) throw nothingFound(shown, skipped);
  const written = await writeNewFiles(root, settled.files, settled.parts);
  const notes = [...describeLimits(project), ...(await describeHiding(workingDirectory, root, scope))];
  return summarize({ directory: shown, settled, written, skipped, notes });
}

async function refuseOccupied(project: Project, shown: string): Promise<void> {
  for (const file of [CONTRACT_FILE, IGNORE_FILE]) {
    if (await isFreePath(project.root, file)) continue;
    throw new AppError('USAGE', `${posix.join(shown, file)} is there already; nothing was changed`, {
      hint: file === CONTRACT_FILE ? `Check it with: pacto validate ${shown}` : 'Move it away first.',
    });
  }
  const [below] = findContracts(project);
  if (below === undefined) return;
  throw new AppError('USAGE', `${posix.join(shown, below)} would be hidden by a contract in ${shown}`, {
    hint: 'Bundles inside a bundle are not found. Run pacto init --from in the folder of one service.',
  });
}

interface ChosenSettings {
  readonly parts: readonly ContractPart[];
  readonly skipped: readonly SkippedFile[];
  /** What was read, for the ports that it names. */
  readonly read: Parameters<typeof findPorts>[2];
}

/** One example of an environment is enough: that of the package, and of its names the most usual one. */
async function chooseSettings(
  project: Project,
  scope: Scope,
  { environments }: Survey,
  service: string,
): Promise<ChosenSettings> {
  const own = environments.filter(scope.holds);
  const isNear = (file: string): boolean => scope.home !== '' && file.startsWith(`${scope.home}/`);
  const source = own.find(isNear) ?? own[0];
  if (source === undefined) return { parts: [], skipped: [], read: [] };
  const settings = await readSettings(project, source);
  const reading = await describeSettings(project, service, source, settings);
  const others = own.filter((file) => file !== source).map((file) => ({ file, reason: `${source} is used instead` }));
  return {
    parts: reading?.part === undefined ? [] : [reading.part],
    skipped: [...(reading?.skipped === undefined ? [] : [reading.skipped]), ...others],
    read: [{ source, settings }],
  };
}

function describeForeign(file: string): SkippedFile {
  return { file, reason: 'it belongs to another package' };
}

function nothingFound(shown: string, skipped: readonly SkippedFile[]): AppError {
  const reasons = skipped.slice(0, 10).map(({ file, reason }) => `\n  ${JSON.stringify(file)}: ${reason}`);
  const message = `nothing below ${shown} can be made a contract: no OpenAPI 3, AsyncAPI, .proto service, JSON Schema of settings or .env.example`;
  const hint = 'Folders of dependencies, builds, tests and examples are not searched.';
  return new AppError('USAGE', `${message}${reasons.join('')}`, {
    hint: `${hint} To start from a template: pacto init NAME`,
  });
}

/** The contract comes last, so that a run that fails half-way leaves no bundle. */
async function writeNewFiles(root: string, files: Files, parts: readonly ContractPart[]): Promise<string[]> {
  const made = parts.filter(({ kind }) => kind === 'environment').map(({ file }) => file);
  const written = [...made, IGNORE_FILE, CONTRACT_FILE];
  for (const file of written) await writeProjectFile(root, file, files[file] ?? '');
  return written;
}

function describeLimits({ complete }: Project): string[] {
  return complete ? [] : ['The folder holds more than was looked at: only the upper levels were searched.'];
}

async function describeHiding(workingDirectory: string, root: string, { others }: Scope): Promise<string[]> {
  const notes = others.map(
    (folder) =>
      `${folder} has interfaces too. If it is a service of its own, give each service a folder beside the other: this contract hides those below it.`,
  );
  const above = relative(workingDirectory, root)
    .split(sep)
    .filter((name) => name !== '');
  if (above[0] === '..') return notes;
  for (const [index] of above.entries()) {
    const folder = above.slice(0, index).join('/');
    if (await isFreePath(workingDirectory, posix.join(folder, CONTRACT_FILE))) continue;
    notes.push(`${posix.join(folder, CONTRACT_FILE)} hides this contract: bundles inside a bundle are not found.`);
  }
  return notes;
}
