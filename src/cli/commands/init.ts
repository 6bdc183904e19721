import { initBundle } from '../../app/index.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-code.ts';

/** `pacto init NAME` */
export const initCommand: Command = {
  name: 'init',
  summary: 'Write a new bundle that validates',
  usage: 'NAME',
  options: {},
  positionals: { min: 1, max: 1 },
  formats: [],
  async run({ args, format, workingDirectory }) {
    const created = await initBundle(workingDirectory, args.positionals[0] ?? '');
    const { directory, files } = created;
    const text =
      format === 'json'
        ? `${JSON.stringify({ schemaVersion: 1, ...created }, null, 2)}\n`
        : `Created ${directory}/\n${files.map((file) => `  ${file}\n`).join('')}Next: pacto validate ${directory}\n`;
    return { text, exitCode: EXIT.ok };
  },
};
