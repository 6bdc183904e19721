import { isJsonObject } from '../../base/index.ts';
import { parseDocument } from '../../document/index.ts';
import { isFreePath } from '../../sources/index.ts';
import { readEnvironmentFile, type Setting } from './environment-file.ts';
import { MAX_SETTINGS, writeEnvironmentSchema } from './environment-schema.ts';
import type { Reading } from './model.ts';
import { folderOf, nameOf } from './package-manifest.ts';
import type { Project } from './project.ts';
import { loadWithReferences } from './referenced-files.ts';

const SCHEMA_NAME = /^(.*[.-])?(config|configuration|settings|values|env|environment)[.-]schema\.json$/i;
const SCHEMA_FOLDER = /^(config|configuration|settings)$/i;
const ENVIRONMENT_NAME = /^\.?env\.(example|sample|template|dist)$/i;

/** Where the schema made from an example of an environment goes; the first one is what other contracts refer to. */
const SCHEMA_PATHS = ['configuration/schema.json', 'configuration/environment.schema.json'];

/** Reads a file as the JSON Schema of a configuration: named like one, and one by its content. */
export async function readSettingsSchema(project: Project, file: string): Promise<Reading> {
  const isNamed = SCHEMA_NAME.test(nameOf(file));
  const isPlaced = nameOf(file) === 'schema.json' && SCHEMA_FOLDER.test(nameOf(folderOf(file)));
  if (!isNamed && !isPlaced) return undefined;
  const text = await project.loadText(file);
  if (text === undefined) return undefined;
  const { root, problem } = parseDocument(file, text);
  if (root === undefined) {
    const line = problem?.range.start.line ?? 1;
    return { skipped: { file, reason: `line ${line}: ${problem?.message ?? 'it cannot be read'}` } };
  }
  const { $schema: dialect, type, properties } = root.object;
  const isSchema = typeof dialect === 'string' ? dialect.includes('json-schema.org') : type === 'object';
  if (!isSchema || (properties !== undefined && !isJsonObject(properties))) return undefined;
  const obstacle = project.obstacleTo(file);
  if (obstacle !== undefined) return { skipped: { file, reason: obstacle } };
  const files = await loadWithReferences(project, file);
  return { part: { kind: 'schema', source: file, label: 'JSON Schema', file, files } };
}

/** Whether a file shows by its name which environment a program expects. */
export function isEnvironmentFile(file: string): boolean {
  return ENVIRONMENT_NAME.test(nameOf(file));
}

/** The settings of an example of an environment; none when it cannot be read. */
export async function readSettings(project: Project, file: string): Promise<readonly Setting[]> {
  const text = await project.loadText(file);
  return text === undefined ? [] : readEnvironmentFile(text);
}

/**
 * The part that settings become: a schema at a path that is free.
 *
 * @param source the example of the environment
 */
export async function describeSettings(
  project: Project,
  service: string,
  source: string,
  settings: readonly Setting[],
): Promise<Reading> {
  if (settings.length === 0) return { skipped: { file: source, reason: 'it names no variables' } };
  const file = await findFreePath(project.root);
  if (file === undefined)
    return { skipped: { file: source, reason: `${SCHEMA_PATHS.join(' and ')} are there already` } };
  const files = { [file]: writeEnvironmentSchema(`${service} environment`, source, settings) };
  const count = settings.length === 1 ? '1 setting' : `${Math.min(settings.length, MAX_SETTINGS)} settings`;
  const cut = settings.length > MAX_SETTINGS ? `the first ${count} of ${settings.length}` : count;
  return { part: { kind: 'environment', source, label: cut, file, files } };
}

async function findFreePath(root: string): Promise<string | undefined> {
  for (const path of SCHEMA_PATHS) if (await isFreePath(root, path)) return path;
  return undefined;
}
