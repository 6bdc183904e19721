import { join, resolve } from 'node:path';
import { buildStaticSite, loadDashboard, type StaticSite, startServer } from '../../dashboard/index.ts';
import { writeOutput } from '../../sources/index.ts';
import { usage } from '../args.ts';
import type { Command, Invocation } from '../command.ts';
import { EXIT } from '../exit-code.ts';

const DEFAULT_PORT = 3000;

/** `pacto dashboard` */
export const dashboardCommand: Command = {
  name: 'dashboard',
  summary: 'Show a platform in the browser, or write it as a page; as JSON, only print its data',
  usage: '[--repo REF] [--static DIR]',
  options: {
    repo: { type: 'string', value: 'REF', multiple: true, help: 'contract to start from (default: the workspace)' },
    static: { type: 'string', value: 'DIR', help: 'write index.html and data.json to DIR instead of serving' },
    port: { type: 'string', value: 'N', help: `first port to try (default: ${DEFAULT_PORT})` },
    'no-open': { type: 'boolean', help: 'do not open the browser' },
  },
  positionals: { min: 0, max: 0 },
  formats: [],
  async run(invocation) {
    const { args, format, workingDirectory } = invocation;
    const port = readPort(args.text('port'));
    const site = buildStaticSite(await loadDashboard(await invocation.openContext(), args.texts('repo')));
    const directory = args.text('static');
    if (directory !== undefined) await writeSite(resolve(workingDirectory, directory), site);
    if (format === 'json') return { text: site['data.json'], exitCode: EXIT.ok };
    if (directory !== undefined) return { text: `Wrote ${join(directory, 'index.html')}\n`, exitCode: EXIT.ok };
    await serve(invocation, site, port);
    return { text: '', exitCode: EXIT.ok };
  },
};

/** Serves until the program is asked to end. */
async function serve({ args, note, openBrowser, stopped }: Invocation, site: StaticSite, port: number): Promise<void> {
  const server = await startServer(site, port);
  note(`Dashboard: ${server.url}\nPress Ctrl+C to stop.`);
  if (!args.flag('no-open')) openBrowser?.(server.url);
  try {
    await stopped();
  } finally {
    await server.close();
  }
}

async function writeSite(directory: string, site: StaticSite): Promise<void> {
  for (const [name, content] of Object.entries(site)) await writeOutput(join(directory, name), content);
}

/** @throws AppError `USAGE` */
function readPort(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw usage(`--port ${JSON.stringify(text)} is not a port`, 'Give a number from 0 to 65535; 0 takes any free port.');
}
