import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where Docker keeps its logins. @see Docker CLI documentation, DOCKER_CONFIG */
export function dockerConfigPath(env: { readonly [name: string]: string | undefined }): string {
  return join(env.DOCKER_CONFIG ?? join(env.HOME ?? homedir(), '.docker'), 'config.json');
}
