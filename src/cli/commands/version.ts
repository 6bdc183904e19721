import type { Command } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { VERSION } from '../release.ts';

/** `pacto version` */
export const versionCommand: Command = {
  name: 'version',
  summary: 'Say which release this is',
  usage: '',
  options: {},
  positionals: { min: 0, max: 0 },
  formats: [],
  async run({ format }) {
    const text =
      format === 'json' ? `${JSON.stringify({ schemaVersion: 1, version: VERSION }, null, 2)}\n` : `pacto ${VERSION}\n`;
    return { text, exitCode: EXIT.ok };
  },
};
