import { diffSources, exceedsThreshold } from '../../app/index.ts';
import { hasErrors } from '../../base/index.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { readOverrides, SIDE_OVERRIDE_OPTIONS } from '../overrides.ts';

const THRESHOLDS = ['breaking', 'potential-breaking', 'never'] as const;

/** `pacto diff BEFORE AFTER` */
export const diffCommand: Command = {
  name: 'diff',
  summary: 'Classify every change between two bundles',
  usage: 'BEFORE AFTER',
  options: {
    ...SIDE_OVERRIDE_OPTIONS,
    'fail-on': { type: 'string', value: 'CLASS', choices: THRESHOLDS, help: 'exit 1 at or above (default: breaking)' },
  },
  positionals: { min: 2, max: 2 },
  formats: ['markdown', 'sarif'],
  async run({ args, openContext }) {
    const [before = '', after = ''] = args.positionals;
    const context = await openContext();
    const report = await diffSources(context, before, after, {
      before: await readOverrides(args, context.workingDirectory, 'before-'),
      after: await readOverrides(args, context.workingDirectory, 'after-'),
    });
    const threshold = THRESHOLDS.find((known) => known === args.text('fail-on')) ?? 'breaking';
    const unreadable = threshold !== 'never' && hasErrors(report.findings);
    const fails = unreadable || exceedsThreshold(report.classification, threshold);
    return { report, exitCode: fails ? EXIT.findings : EXIT.ok };
  },
};
