import { resolveGraph } from '../../app/index.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-code.ts';

/** `pacto graph SOURCE` */
export const graphCommand: Command = {
  name: 'graph',
  summary: 'Resolve and show the dependencies of a contract',
  usage: 'SOURCE',
  options: {},
  positionals: { min: 1, max: 1 },
  formats: ['mermaid', 'dot'],
  async run({ args, openContext }) {
    return { report: await resolveGraph(await openContext(), args.positionals[0] ?? ''), exitCode: EXIT.ok };
  },
};
