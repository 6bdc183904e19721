import { type ContractFromFolder, type CreatedBundle, initBundle, initFrom } from '../../app/index.ts';
import { visibleValue } from '../../report/index.ts';
import { usage } from '../args.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-code.ts';

/** `pacto init NAME` and `pacto init --from DIR` */
export const initCommand: Command = {
  name: 'init',
  summary: 'Write a new bundle that validates, or a contract for what a folder holds',
  usage: 'NAME | --from DIR',
  options: {
    from: { type: 'string', value: 'DIR', help: 'Write the contract for the files of this folder, into it' },
  },
  positionals: { min: 0, max: 1 },
  formats: [],
  async run({ args, format, workingDirectory }) {
    const [name] = args.positionals;
    const from = args.text('from');
    if ((name === undefined) === (from === undefined)) {
      throw usage('pacto init takes a name or --from', 'Usage: pacto init NAME, or: pacto init --from DIR');
    }
    const created =
      from === undefined ? await initBundle(workingDirectory, name ?? '') : await initFrom(workingDirectory, from);
    const text =
      format === 'json' ? `${JSON.stringify({ schemaVersion: 1, ...created }, null, 2)}\n` : describe(created);
    return { text, exitCode: EXIT.ok };
  },
};

function describe(created: CreatedBundle | ContractFromFolder): string {
  return 'found' in created ? describeFound(created) : describeCreated(created);
}

function describeCreated({ directory, files }: CreatedBundle): string {
  return `Created ${directory}/\n${files.map((file) => `  ${file}\n`).join('')}Next: pacto validate ${directory}\n`;
}

function describeFound(created: ContractFromFolder): string {
  const { name, version, directory, written, found, skipped, guessed, toFillIn, notes } = created;
  return [
    `Wrote the contract of ${name} ${version} into ${visibleValue(directory)}`,
    ...written.map((file) => `  ${visibleValue(file)}`),
    ...section(
      'Found',
      found.map(({ file, what, path }) => [file, `${what} → ${path}`]),
    ),
    ...section(
      'Left out',
      skipped.map(({ file, reason }) => [file, reason]),
    ),
    ...section(
      'Guessed, please check',
      guessed.map(({ path, value, reason }) => [path, `${value}: ${reason}`]),
    ),
    ...section(
      'Fill in',
      toFillIn.map(({ path, what }) => [path, what]),
    ),
    ...notes.map((note) => `Note: ${visibleValue(note)}`),
    `Next: pacto validate ${visibleValue(directory)}`,
    '',
  ].join('\n');
}

function section(title: string, rows: readonly (readonly [string, string])[]): string[] {
  if (rows.length === 0) return [];
  const shown = rows.map(([left, right]) => [visibleValue(left), visibleValue(right)] as const);
  const width = Math.max(...shown.map(([left]) => left.length));
  return [`${title}:`, ...shown.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)];
}
