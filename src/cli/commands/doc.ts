import { docSource } from '../../app/index.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { OVERRIDE_OPTIONS, readOverrides } from '../overrides.ts';

/** `pacto doc SOURCE` */
export const docCommand: Command = {
  name: 'doc',
  summary: 'Document one contract: what it offers, takes and needs',
  usage: 'SOURCE',
  options: OVERRIDE_OPTIONS,
  positionals: { min: 1, max: 1 },
  formats: ['markdown', 'html'],
  async run({ args, openContext }) {
    const context = await openContext();
    const overrides = await readOverrides(args, context.workingDirectory);
    return { report: await docSource(context, args.positionals[0] ?? '', overrides), exitCode: EXIT.ok };
  },
};
