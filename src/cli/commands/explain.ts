import { explainSource } from '../../app/index.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { OVERRIDE_OPTIONS, readOverrides } from '../overrides.ts';

/** `pacto explain SOURCE` */
export const explainCommand: Command = {
  name: 'explain',
  summary: 'Say what one contract promises',
  usage: 'SOURCE',
  options: OVERRIDE_OPTIONS,
  positionals: { min: 1, max: 1 },
  formats: [],
  async run({ args, openContext }) {
    const context = await openContext();
    const overrides = await readOverrides(args, context.workingDirectory);
    const report = await explainSource(context, args.positionals[0] ?? '', overrides);
    return { report, exitCode: EXIT.ok };
  },
};
