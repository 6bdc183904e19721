import { dirname, resolve } from 'node:path';
import {
  type AppContext,
  absoluteLayout,
  type Configuration,
  createMirrors,
  EMPTY_CONFIGURATION,
  PublishedContracts,
  readConfiguration,
} from '../app/index.ts';
import { AppError } from '../base/index.ts';
import { loadOptionalFile } from '../sources/index.ts';
import { type ParsedArgs, usage } from './args.ts';
import type { CliEnvironment } from './main.ts';
import { openStore } from './stores.ts';

const CONFIGURATION_FILE = 'pacto.config.yaml';

/**
 * Puts the program together from options, configuration and environment.
 *
 * @throws AppError `USAGE`, `CONFIGURATION`, `FILE_NOT_FOUND`
 */
export async function openContext(args: ParsedArgs, environment: CliEnvironment): Promise<AppContext> {
  const { workingDirectory } = environment;
  const { configuration, folder } = await loadConfiguration(args, environment);
  const fromConfiguration = (path: string): string => resolve(folder, path);
  const fromWorkingDirectory = (path: string): string => resolve(workingDirectory, path);
  const mirrors = createMirrors(
    [
      ...[...configuration.mirrors].map(([from, to]) => [from, absoluteLayout(to, fromConfiguration)] as const),
      ...readMirrors(args.texts('mirror')),
    ],
    fromWorkingDirectory,
  );
  const registry =
    args.text('registry') ??
    (environment.env.PACTO_REGISTRY || undefined) ??
    configuredRegistry(configuration, folder, workingDirectory);
  const store = openStore(args, environment);
  return {
    workingDirectory,
    configuration,
    ...(registry === undefined ? {} : { registry }),
    contracts: new PublishedContracts(store, mirrors, fromWorkingDirectory),
    store,
  };
}

/** As written where that means the same; a folder of a configuration file elsewhere counts from that file. */
function configuredRegistry({ registry }: Configuration, folder: string, workingDirectory: string): string | undefined {
  if (registry === undefined || folder === workingDirectory) return registry;
  return absoluteLayout(registry, (path) => resolve(folder, path));
}

async function loadConfiguration(
  args: ParsedArgs,
  environment: CliEnvironment,
): Promise<{ configuration: Configuration; folder: string }> {
  const named = args.text('config');
  const path = resolve(environment.workingDirectory, named ?? CONFIGURATION_FILE);
  const content = await loadOptionalFile(path);
  if (content === undefined) {
    if (named === undefined) return { configuration: EMPTY_CONFIGURATION, folder: environment.workingDirectory };
    throw new AppError('FILE_NOT_FOUND', `${named} is not there`, { hint: 'Check --config.' });
  }
  const today = environment.now().toISOString().slice(0, 10);
  return { configuration: readConfiguration(named ?? CONFIGURATION_FILE, content, today), folder: dirname(path) };
}

function readMirrors(texts: readonly string[]): [string, string][] {
  return texts.map((text) => {
    const equals = text.indexOf('=');
    if (equals <= 0 || equals === text.length - 1) {
      throw usage(`--mirror ${text} is not FROM=TO`, 'Example: --mirror oci://ghcr.io/acme=oci-layout:.pacto/registry');
    }
    return [text.slice(0, equals), text.slice(equals + 1)];
  });
}
