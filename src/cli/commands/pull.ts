import { type PulledBundle, pullBundle } from '../../app/index.ts';
import { visibleValue } from '../../report/index.ts';
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
    const [reference = ''] = args.positionals;
    const pulled = await pullBundle(await openContext(), reference, args.text('output'), args.flag('verbose'));
    const json = `${JSON.stringify({ schemaVersion: 1, ...pulled }, null, 2)}\n`;
    return { text: format === 'json' ? json : describePulled(pulled), exitCode: EXIT.ok };
  },
};

function describePulled({ name, version, directory, digest, referrers = [] }: PulledBundle): string {
  const lines = [`Pulled ${visibleValue(name)}@${visibleValue(version)} -> ${directory}/`, `Digest: ${digest}`];
  const named = referrers.map(({ digest: by, artifactType }) =>
    artifactType === undefined ? `Referrer: ${by}` : `Referrer: ${by} ${visibleValue(artifactType)}`,
  );
  return `${[...lines, ...named].join('\n')}\n`;
}
