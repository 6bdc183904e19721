import { assessImpact, exceedsThreshold } from '../../app/index.ts';
import { hasErrors } from '../../base/index.ts';
import type { ImpactReport } from '../../report/index.ts';
import type { Command } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { readOverrides, SIDE_OVERRIDE_OPTIONS } from '../overrides.ts';

const THRESHOLDS = ['never', 'breaking', 'potential-breaking'] as const;

/** `pacto impact BEFORE AFTER` */
export const impactCommand: Command = {
  name: 'impact',
  summary: 'Show who would pick a change up, and whom to tell',
  usage: 'BEFORE AFTER [--repo REF]',
  options: {
    ...SIDE_OVERRIDE_OPTIONS,
    repo: {
      type: 'string',
      value: 'REF',
      multiple: true,
      help: 'look at everything below this contract too (default: the workspace alone)',
    },
    'fail-on': {
      type: 'string',
      value: 'CLASS',
      choices: THRESHOLDS,
      help: 'exit 1 when a consumer picks up a change at or above (default: never)',
    },
  },
  positionals: { min: 2, max: 2 },
  formats: ['markdown'],
  async run({ args, openContext }) {
    const [before = '', after = ''] = args.positionals;
    const context = await openContext();
    const report = await assessImpact(context, before, after, {
      repos: args.texts('repo'),
      overrides: {
        before: await readOverrides(args, context.workingDirectory, 'before-'),
        after: await readOverrides(args, context.workingDirectory, 'after-'),
      },
    });
    const threshold = THRESHOLDS.find((known) => known === args.text('fail-on')) ?? 'never';
    return { report, exitCode: exitCodeOfImpact(report, threshold) };
  },
};

/** An incomplete answer must not look like a good one, so what the world withheld counts before anything else. */
function exitCodeOfImpact(report: ImpactReport, threshold: (typeof THRESHOLDS)[number]): ExitCode {
  if (report.gaps.some(({ failed }) => failed === true)) return EXIT.environment;
  if (hasErrors(report.findings)) return EXIT.findings;
  const isPickedUp = report.consumers.some(({ effect }) => effect === 'picks-it-up');
  return isPickedUp && exceedsThreshold(report.classification, threshold) ? EXIT.findings : EXIT.ok;
}
