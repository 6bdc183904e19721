import { resolveGraph } from '../../app/index.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { OVERRIDE_OPTIONS, readOverrides } from '../overrides.ts';

/** `pacto graph SOURCE` */
export const graphCommand: Command = {
  name: 'graph',
  summary: 'Resolve and show the dependencies of a contract',
  usage: 'SOURCE',
  options: OVERRIDE_OPTIONS,
  positionals: { min: 1, max: 1 },
  formats: ['mermaid', 'dot'],
  async run({ args, openContext }) {
    const context = await openContext();
    const overrides = await readOverrides(args, context.workingDirectory);
    const report = await resolveGraph(context, args.positionals[0] ?? '', overrides);
    return { report, exitCode: EXIT.ok };
  },
};
