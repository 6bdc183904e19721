import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CliWorkspace } from '../../support/cli-workspace.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const BASE = 'oci://ghcr.io/trianalab/pacto-demo';

/** Where the demo platform starts. */
export const DEMO = `${BASE}/pacto-demo`;

/** Builds the front end as `dist/` has it. */
export function buildFrontEnd(folder: string): void {
  execFileSync(process.execPath, [join(ROOT, 'scripts/front-end.mjs'), folder], { stdio: 'inherit' });
}

/**
 * The demo platform, published. What is asked for GHCR goes elsewhere, as `npm run demo` does it.
 *
 * @param registry `oci-layout:DIR` counted from the workspace, or a registry on this machine
 */
export async function publishDemo(registry: string): Promise<CliWorkspace> {
  const workspace = new CliWorkspace();
  workspace.frontEnd = join(workspace.folder, '.front-end');
  buildFrontEnd(workspace.frontEnd);
  cpSync(join(ROOT, 'bundles'), join(workspace.folder, 'bundles'), { recursive: true });
  workspace.write({
    'pacto.config.yaml': `registry: ${BASE}\nmirrors: { "${BASE}": "${registry}" }\nbundles: ["bundles/*/*"]\n`,
  });
  const { exit, error } = await workspace.run('publish');
  if (exit !== 0) throw new Error(`publishing the demo exits ${exit}: ${error}`);
  return workspace;
}

/** A dashboard that is being served. */
export interface RunningDashboard {
  readonly url: string;
  stop(): Promise<void>;
}

/** Runs `pacto dashboard` until it is stopped. */
export async function serveDashboard(workspace: CliWorkspace, ...args: readonly string[]): Promise<RunningDashboard> {
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  let running: Promise<unknown> = Promise.resolve();
  const url = await new Promise<string>((resolve, reject) => {
    workspace.whileRunning = async (error) => {
      resolve(/http:\/\/127\.0\.0\.1:\d+\//.exec(error)?.[0] ?? '');
      await ended;
    };
    running = workspace.run('dashboard', '--no-open', '--port', '0', ...args).then(({ exit, error }) => {
      reject(new Error(`the dashboard ended with ${exit}: ${error}`));
    });
  });
  return {
    url,
    stop: async () => {
      end();
      await running;
    },
  };
}

/** Writes the static site of the demo into the workspace, and gives its folder. */
export async function writeSite(workspace: CliWorkspace, ...args: readonly string[]): Promise<string> {
  const { exit, error } = await workspace.run('dashboard', '--static', 'site', ...args);
  if (exit !== 0) throw new Error(`writing the site exits ${exit}: ${error}`);
  return join(workspace.folder, 'site');
}
