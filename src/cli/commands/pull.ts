import { pullBundle } from '../../app/index.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-code.ts';

/** `pacto pull REF -o DIR` */
export const pullCommand: Command = {
  name: 'pull',
  summary: 'Write a published bundle to a folder',
  usage: 'REF [-o DIR]',
  options: {
    output: { type: 'string', short: 'o', value: 'DIR', help: 'folder to write (default: the name of the service)' },
  },
  positionals: { min: 1, max: 1 },
  formats: [],
  async run({ args, format, openContext }) {
    const pulled = await pullBundle(await openContext(), args.positionals[0] ?? '', args.text('output'));
    const text =
      format === 'json'
        ? `${JSON.stringify({ schemaVersion: 1, ...pulled }, null, 2)}\n`
        : `Pulled ${pulled.name}@${pulled.version} -> ${pulled.directory}/\nDigest: ${pulled.digest}\n`;
    return { text, exitCode: EXIT.ok };
  },
};
