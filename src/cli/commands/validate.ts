import { validateSources } from '../../app/index.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-code.ts';

/** `pacto validate [SOURCE…]` */
export const validateCommand: Command = {
  name: 'validate',
  summary: 'Check bundles: structure, references between fields, meaning, policies',
  usage: '[SOURCE…]',
  options: {},
  positionals: { min: 0, max: 1000 },
  formats: ['markdown', 'sarif'],
  async run({ args, openContext }) {
    const report = await validateSources(await openContext(), args.positionals);
    const valid = report.bundles.every((bundle) => bundle.valid);
    return { report, exitCode: valid ? EXIT.ok : EXIT.findings };
  },
};
