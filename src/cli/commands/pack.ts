import { packSource } from '../../app/index.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { OVERRIDE_OPTIONS, readOverrides } from '../overrides.ts';

/** `pacto pack DIR -o FILE` */
export const packCommand: Command = {
  name: 'pack',
  summary: 'Write a bundle folder as one archive, the same bytes every time',
  usage: '[DIR] [-o FILE]',
  options: {
    ...OVERRIDE_OPTIONS,
    output: { type: 'string', short: 'o', value: 'FILE', help: 'file to write (default: NAME-VERSION.tar.gz)' },
  },
  positionals: { min: 0, max: 1 },
  formats: [],
  async run({ args, format, openContext }) {
    const context = await openContext();
    const overrides = await readOverrides(args, context.workingDirectory);
    const packed = await packSource(context, args.positionals[0] ?? '.', args.text('output'), overrides);
    const text =
      format === 'json'
        ? `${JSON.stringify({ schemaVersion: 1, ...packed }, null, 2)}\n`
        : `Packed ${packed.name}@${packed.version} -> ${packed.file}\nDigest: ${packed.digest}\nContent: ${packed.contentDigest}\n`;
    return { text, exitCode: EXIT.ok };
  },
};
