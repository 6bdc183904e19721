import { join, resolve } from 'node:path';
import type { DashboardDocuments, PlatformDocument } from '../../dashboard/index.ts';
import { writeJson } from '../../report/index.ts';
import { replaceGeneratedFiles } from '../../sources/index.ts';
import { usage } from '../args.ts';
import type { Command, Invocation } from '../command.ts';
import { EXIT } from '../exit-code.ts';

const DEFAULT_PORT = 3000;

/** What was not reached, on the terminal. */
const MOST_FAILURES = 10;

/** Lists the files of a site, so that the next one replaces no others. */
const SITE_LIST = 'pacto-site.sha256';

/** `pacto dashboard` */
export const dashboardCommand: Command = {
  name: 'dashboard',
  summary: 'Show a platform in the browser, or write it as a static site; as JSON, only print its overview',
  usage: '[--repo REF…] [--static DIR]',
  options: {
    repo: { type: 'string', value: 'REF', multiple: true, help: 'contract to start from (default: the workspace)' },
    static: { type: 'string', value: 'DIR', help: 'write a site to DIR instead of serving' },
    force: { type: 'boolean', help: 'with --static: replace files that no dashboard wrote' },
    port: { type: 'string', value: 'N', help: `first port to try (default: ${DEFAULT_PORT})` },
    'no-open': { type: 'boolean', help: 'do not open the browser' },
  },
  positionals: { min: 0, max: 0 },
  formats: [],
  async run(invocation) {
    const { args, format } = invocation;
    const port = readPort(args.text('port'));
    const directory = args.text('static');
    if (invocation.showsProgress) invocation.note('Reading the platform …');
    const { openDashboard } = await import('../../dashboard/index.ts');
    const startedAt = invocation.now();
    const documents = await openDashboard(await invocation.openContext(), args.texts('repo'));
    const overview = documents.platform(directory === undefined);
    const isWhole = tellFailures(invocation, overview);
    const written = directory === undefined ? undefined : await writeSite(invocation, documents, directory);
    const exitCode = isWhole ? EXIT.ok : EXIT.environment;
    if (format === 'json') return { text: `${writeJson(overview)}\n`, exitCode };
    if (written !== undefined) return { text: `Wrote ${written}\n`, exitCode };
    await serve(invocation, documents, { port, firstTookMs: invocation.now().getTime() - startedAt.getTime() });
    return { text: '', exitCode: EXIT.ok };
  },
};

/** What could not be asked is shown as missing; who waits for a whole platform must hear of it. */
function tellFailures({ note }: Invocation, { missing }: PlatformDocument): boolean {
  const failures = missing.filter(({ failed }) => failed === true);
  for (const { ref, error } of failures.slice(0, MOST_FAILURES)) note(`pacto: ${ref}: ${error}`);
  if (failures.length > MOST_FAILURES) note(`pacto: and ${failures.length - MOST_FAILURES} more`);
  return failures.length === 0;
}

/** The site as a folder; gives the page to open. */
async function writeSite(invocation: Invocation, documents: DashboardDocuments, directory: string): Promise<string> {
  const { buildStaticSite, loadFrontEnd } = await import('../../dashboard/index.ts');
  const frontEnd = await loadFrontEnd(invocation.frontEnd);
  const files = await buildStaticSite(documents, frontEnd);
  const folder = resolve(invocation.workingDirectory, directory);
  const force = invocation.args.flag('force');
  await replaceGeneratedFiles(folder, Object.fromEntries(files), { list: SITE_LIST, prune: true, force });
  return join(directory, 'index.html');
}

/** Serves until the program is asked to end. */
async function serve(
  invocation: Invocation,
  documents: DashboardDocuments,
  { port, firstTookMs }: { readonly port: number; readonly firstTookMs: number },
): Promise<void> {
  const { createLiveSite, loadFrontEnd, openDashboard, startServer } = await import('../../dashboard/index.ts');
  const { args, note, openBrowser, stopped, now, frontEnd, openContext } = invocation;
  const reportBug = (error: unknown): void => note(`pacto: this is a bug: ${String(error)}`);
  const site = createLiveSite(documents, await loadFrontEnd(frontEnd), {
    reopen: async (last) => await openDashboard(await openContext(), args.texts('repo'), last),
    now,
    firstTookMs,
    reportBug,
  });
  const server = await startServer(site, { port, reportBug });
  note(`Dashboard: ${server.url}\nPress Ctrl+C to stop.`);
  if (!args.flag('no-open')) openBrowser?.(server.url);
  try {
    await stopped();
  } finally {
    await server.close();
  }
}

/** @throws AppError `USAGE` */
function readPort(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw usage(`--port ${JSON.stringify(text)} is not a port`, 'Give a number from 0 to 65535; 0 takes any free port.');
}
