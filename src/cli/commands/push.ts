import { pushBundle } from '../../app/index.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { originOfEnvironment } from '../origin.ts';
import { OVERRIDE_OPTIONS, readOverrides } from '../overrides.ts';

/** `pacto push REF -p DIR` */
export const pushCommand: Command = {
  name: 'push',
  summary: 'Publish one bundle under a reference',
  usage: 'REF [-p DIR]',
  options: {
    ...OVERRIDE_OPTIONS,
    path: { type: 'string', short: 'p', value: 'DIR', help: 'folder of the bundle (default: .)' },
  },
  positionals: { min: 1, max: 1 },
  formats: ['markdown'],
  async run({ args, env, openContext }) {
    const context = await openContext();
    const overrides = await readOverrides(args, context.workingDirectory);
    const report = await pushBundle(context, args.positionals[0] ?? '', args.text('path') ?? '.', {
      ...originOfEnvironment(env),
      overrides,
    });
    const conflicts = report.results.some((result) => result.action === 'conflict');
    return { report, exitCode: conflicts ? EXIT.conflict : EXIT.ok };
  },
};
