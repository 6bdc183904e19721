import { explainSource } from '../../app/index.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-code.ts';

/** `pacto explain SOURCE` */
export const explainCommand: Command = {
  name: 'explain',
  summary: 'Say what one contract promises',
  usage: 'SOURCE',
  options: {},
  positionals: { min: 1, max: 1 },
  formats: [],
  async run({ args, openContext }) {
    return { report: await explainSource(await openContext(), args.positionals[0] ?? ''), exitCode: EXIT.ok };
  },
};
