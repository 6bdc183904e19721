import { validateSources } from '../../app/index.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { OVERRIDE_OPTIONS, readOverrides } from '../overrides.ts';

/** `pacto validate [SOURCE…]` */
export const validateCommand: Command = {
  name: 'validate',
  summary: 'Check bundles: structure, references between fields, meaning, policies',
  usage: '[SOURCE…]',
  options: OVERRIDE_OPTIONS,
  positionals: { min: 0, max: 1000 },
  formats: ['markdown', 'sarif'],
  async run({ args, openContext }) {
    const context = await openContext();
    const overrides = await readOverrides(args, context.workingDirectory);
    const report = await validateSources(context, args.positionals, overrides);
    const valid = report.bundles.every((bundle) => bundle.valid);
    return { report, exitCode: valid ? EXIT.ok : EXIT.findings };
  },
};
