import { join, resolve } from 'node:path';
import { checkWorkspace, FAIL_ON } from '../../app/index.ts';
import { type CheckReport, renderReport } from '../../report/index.ts';
import { writeOutput } from '../../sources/index.ts';
import { usage } from '../args.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-code.ts';

/** `pacto check` */
export const checkCommand: Command = {
  name: 'check',
  summary: 'Compare every bundle of the workspace with what is published, and decide',
  usage: '[--baseline RULE] [--fail-on RULE]',
  options: {
    bundles: {
      type: 'string',
      value: 'GLOB',
      multiple: true,
      help: 'folders to check, ! leaves out (default: discovery)',
    },
    baseline: {
      type: 'string',
      value: 'RULE',
      help: 'auto (default), none, required, a tag, a reference or git:REV',
    },
    'fail-on': { type: 'string', value: 'RULE', choices: FAIL_ON, help: 'when to fail (default: undeclared)' },
    'report-dir': { type: 'string', value: 'DIR', help: 'also write report.json, comment.md and report.sarif to DIR' },
    base: {
      type: 'string',
      value: 'REV',
      help: 'commit the branch starts from; its configuration judges, services that are gone since are breaks',
    },
    approved: { type: 'boolean', help: 'with --base: waivers that only the branch has count too' },
    'changed-only': { type: 'boolean', help: 'with --base: leave out bundles that it has unchanged' },
  },
  positionals: { min: 0, max: 0 },
  formats: ['markdown', 'sarif'],
  async run({ args, openContext, workingDirectory }) {
    const failOn = FAIL_ON.find((known) => known === args.text('fail-on'));
    const [baseline, bundles, changedOnly] = [args.text('baseline'), args.texts('bundles'), args.flag('changed-only')];
    if (args.text('base') === undefined && (changedOnly || args.flag('approved'))) {
      throw usage(
        `--${changedOnly ? 'changed-only' : 'approved'} needs --base`,
        'Name the commit the branch starts from.',
      );
    }
    const context = await openContext();
    const { base, judge } = context;
    const report = await checkWorkspace(context, {
      changedOnly,
      ...(bundles.length === 0 ? {} : { bundles }),
      ...(baseline === undefined ? {} : { baseline }),
      ...(failOn === undefined ? {} : { failOn }),
      ...(base === undefined ? {} : { base }),
      ...(judge === undefined ? {} : { judge }),
    });
    const directory = args.text('report-dir');
    if (directory !== undefined) await writeReports(resolve(workingDirectory, directory), report);
    return { report, exitCode: report.verdict === 'fail' ? EXIT.findings : EXIT.ok };
  },
};

/** The files that the action leaves for later steps, under the same names. */
async function writeReports(directory: string, report: CheckReport): Promise<void> {
  await writeOutput(join(directory, 'report.json'), renderReport(report, 'json'));
  await writeOutput(join(directory, 'comment.md'), renderReport(report, 'markdown'));
  await writeOutput(join(directory, 'report.sarif'), renderReport(report, 'sarif'));
}
