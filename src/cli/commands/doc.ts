import { join, resolve } from 'node:path';
import { buildDocSite, documentSource } from '../../app/index.ts';
import { type DocIndexReport, type DocReport, renderReport } from '../../report/index.ts';
import { loadOptionalFile, replaceGeneratedFiles, replaceOutput } from '../../sources/index.ts';
import { usage } from '../args.ts';
import type { Command, CommandResult, Invocation } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { OVERRIDE_OPTIONS, readOverrides } from '../overrides.ts';

/** Names in a folder of documentation what `doc` wrote there, so that it replaces nothing else. */
const LIST = '.pacto-doc-files';

/** `pacto doc [SOURCE]` */
export const docCommand: Command = {
  name: 'doc',
  summary: 'Document one contract, or all contracts of a folder with an index',
  usage: '[SOURCE] [-o DIR]',
  options: {
    output: {
      type: 'string',
      short: 'o',
      value: 'DIR',
      help: 'write pages to DIR, or one contract to FILE.md or FILE.html',
    },
    force: { type: 'boolean', help: 'replace files that are not from an earlier run' },
    ...OVERRIDE_OPTIONS,
  },
  positionals: { min: 0, max: 1 },
  formats: ['markdown', 'html'],
  async run(invocation) {
    const { args, format } = invocation;
    const output = args.text('output');
    if (output !== undefined && format === 'json')
      throw usage('-o writes Markdown or HTML', 'Use --report-file for JSON.');
    const context = await invocation.openContext();
    const overrides = await readOverrides(args, context.workingDirectory);
    const report = await documentSource(context, args.positionals[0], overrides);
    const exitCode = report.kind === 'doc-index' && report.unreadable.length > 0 ? EXIT.findings : EXIT.ok;
    if (output === undefined) return { report, exitCode };
    return { ...(await writePages(invocation, report, output)), exitCode };
  },
};

/** Writes the documentation below a folder, or into the file that the output names. */
async function writePages(
  { args, format, workingDirectory }: Invocation,
  report: DocReport | DocIndexReport,
  output: string,
): Promise<Pick<CommandResult, 'text'>> {
  const extension = /\.(md|html)$/i.exec(output)?.[1]?.toLowerCase();
  const isHtml = format === 'html' || (format === 'text' && extension === 'html');
  const force = args.flag('force');
  if (extension !== undefined) {
    await writeOne(resolve(workingDirectory, output), report, isHtml ? 'html' : 'markdown', force);
    return { text: `Wrote ${output}\n` };
  }
  const files = buildDocSite(report, isHtml ? 'html' : 'markdown');
  const options = { list: LIST, force, prune: report.kind === 'doc-index' };
  await replaceGeneratedFiles(resolve(workingDirectory, output), files, options);
  const names = Object.keys(files);
  const more = names.length === 1 ? '' : ` and ${names.length - 1} page${names.length === 2 ? '' : 's'}`;
  return { text: `Wrote ${join(output, names.at(-1) ?? '')}${more}\n` };
}

/** @throws AppError `USAGE` for several contracts, and for another file in the way */
async function writeOne(
  path: string,
  report: DocReport | DocIndexReport,
  format: 'html' | 'markdown',
  force: boolean,
): Promise<void> {
  if (report.kind === 'doc-index') throw usage(`${path} is one file`, 'There are several contracts: name a folder.');
  const text = renderReport(report, format);
  const there = await loadOptionalFile(path);
  if (there !== undefined && new TextDecoder().decode(there) !== text && !force) {
    throw usage(`${path} is there already`, 'Pass --force to replace it.');
  }
  await replaceOutput(path, text);
}
