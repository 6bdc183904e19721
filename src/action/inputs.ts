import { isAbsolute, posix } from 'node:path';
import { COMMENT_MODES, FAIL_ON } from '../app/index.ts';
import { AppError, isJsonObject, nearestName } from '../base/index.ts';

/** When a pull request gets a comment. */
export type CommentMode = (typeof COMMENT_MODES)[number];

const ANNOTATION_MODES = ['auto', 'checks', 'commands', 'none'] as const;
const CHANGED_ONLY = ['auto', 'true', 'false'] as const;

/** What the user of the action wrote under `with:`; a part that is missing is left to the configuration file. */
export interface ActionInputs {
  readonly bundles: readonly string[];
  readonly registry?: string;
  readonly baseline: string;
  readonly failOn?: (typeof FAIL_ON)[number];
  /** Missing where there is no such input: then the step is there to publish. */
  readonly publish?: boolean;
  readonly dryRun: boolean;
  readonly comment?: CommentMode;
  readonly annotations: (typeof ANNOTATION_MODES)[number];
  readonly checkName: string;
  readonly changedOnly: (typeof CHANGED_ONLY)[number];
  readonly reportDir?: string;
  readonly config?: string;
  readonly cache: boolean;
  readonly token: string;
  /** Relative to the root of the repository, without `./`; empty for the root itself. */
  readonly folder: string;
}

/**
 * Copies the inputs of the composite action, one JSON text in `PACTO_INPUTS`, to where the toolkit looks for inputs: a
 * composite's own inputs reach its steps as nothing at all.
 *
 * @throws AppError `USAGE` for a text that is no map of texts
 */
export function spreadInputs(env: { [name: string]: string | undefined }): void {
  const text = env.PACTO_INPUTS;
  if (text === undefined || text === '') return;
  const inputs = parseInputs(text);
  for (const [name, value] of Object.entries(inputs)) env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value;
}

function parseInputs(text: string): { readonly [name: string]: string } {
  const value = parseJson(text);
  if (!isJsonObject(value) || Object.values(value).some((entry) => typeof entry !== 'string')) {
    throw new AppError('USAGE', 'PACTO_INPUTS is no map of texts', {
      hint: 'It is set by action.yml; leave it alone.',
    });
  }
  return value as { readonly [name: string]: string };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads and checks the inputs: trimmed, empty ones are missing ones, a wrong choice names the nearest right one.
 *
 * @param get text of an input, empty when it is missing
 * @throws AppError `USAGE`
 */
export function readInputs(get: (name: string) => string): ActionInputs {
  const text = (name: string): string | undefined => get(name).trim() || undefined;
  const failOn = choice('fail-on', text('fail-on'), FAIL_ON);
  const comment = choice('comment', text('comment'), COMMENT_MODES);
  const [registry, reportDir, config, publish] = ['registry', 'report-dir', 'config', 'publish'].map(text);
  return {
    bundles: lines(get('bundles')),
    ...(registry === undefined ? {} : { registry }),
    baseline: text('baseline') ?? 'auto',
    ...(failOn === undefined ? {} : { failOn }),
    ...(publish === undefined ? {} : { publish: flag('publish', publish, false) }),
    dryRun: flag('dry-run', text('dry-run'), false),
    ...(comment === undefined ? {} : { comment }),
    annotations: choice('annotations', text('annotations'), ANNOTATION_MODES) ?? 'auto',
    checkName: text('check-name') ?? 'Pacto contracts',
    changedOnly: choice('changed-only', text('changed-only')?.toLowerCase(), CHANGED_ONLY) ?? 'auto',
    ...(reportDir === undefined ? {} : { reportDir }),
    ...(config === undefined ? {} : { config }),
    cache: flag('cache', text('cache'), true),
    token: text('token') ?? '',
    folder: readFolder(text('working-directory') ?? '.'),
  };
}

function lines(value: string): string[] {
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function choice<Choice extends string>(
  name: string,
  value: string | undefined,
  choices: readonly Choice[],
): Choice | undefined {
  if (value === undefined) return undefined;
  const found = choices.find((known) => known === value);
  if (found !== undefined) return found;
  const near = nearestName(value, choices);
  const suggestion = near === undefined ? '' : `Did you mean ${near}? `;
  throw new AppError('USAGE', `input ${name} is ${JSON.stringify(value)}`, {
    hint: `${suggestion}It takes ${choices.join(', ')}.`,
  });
}

/** Booleans as YAML 1.2 core writes them. @see YAML 1.2.2, section 10.3.2 */
function flag(name: string, value: string | undefined, fallback: boolean): boolean {
  if (value === undefined) return fallback;
  if (['true', 'True', 'TRUE'].includes(value)) return true;
  if (['false', 'False', 'FALSE'].includes(value)) return false;
  throw new AppError('USAGE', `input ${name} is ${JSON.stringify(value)}`, { hint: 'It takes true or false.' });
}

function readFolder(value: string): string {
  const folder = posix.normalize(value.replaceAll('\\', '/')).replace(/\/+$/, '');
  if (isAbsolute(value) || folder === '..' || folder.startsWith('../')) {
    throw new AppError('USAGE', `input working-directory is ${JSON.stringify(value)}`, {
      hint: 'It is a folder inside the repository, from its root.',
    });
  }
  return folder === '.' ? '' : folder;
}
