import { join, resolve } from 'node:path';
import { LOCK_FILE, lockBundle, type PreparedLock } from '../../app/index.ts';
import { SCHEMA_VERSION, visibleValue, writeJson } from '../../report/index.ts';
import { writeOutput } from '../../sources/index.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-code.ts';

/** `pacto lock [DIR]` */
export const lockCommand: Command = {
  name: 'lock',
  summary: 'Pin everything that a bundle refers to by digest',
  usage: '[DIR] [--check]',
  options: {
    check: { type: 'boolean', help: 'write nothing; exit 1 when the lock file is missing or out of date' },
    update: { type: 'boolean', help: 'take the highest versions instead of keeping what is pinned' },
  },
  positionals: { min: 0, max: 1 },
  formats: [],
  async run({ args, format, openContext, workingDirectory }) {
    const folder = args.positionals[0] ?? '.';
    const lock = await lockBundle(await openContext(), folder, { update: args.flag('update') });
    const isStale = lock.changes.length > 0 || !lock.isThere;
    const isCheck = args.flag('check');
    const file = join(folder, LOCK_FILE);
    if (isStale && !isCheck) await writeOutput(resolve(workingDirectory, file), lock.text);
    const text = format === 'json' ? describeAsJson(lock, file, isStale) : describe(lock, file, isStale, isCheck);
    return { text, exitCode: isStale && isCheck ? EXIT.findings : EXIT.ok };
  },
};

function describe(lock: PreparedLock, file: string, isStale: boolean, isCheck: boolean): string {
  const changes = lock.changes.map(({ type, ref, before, after }) => {
    const parts = [before, after].filter((part) => part !== undefined);
    return `  ${type} ${visibleValue(ref)} ${parts.map(visibleValue).join(' -> ')}\n`;
  });
  const state = !isStale ? 'is up to date' : isCheck ? 'is out of date; run pacto lock' : 'was written';
  const count = lock.entries.length === 1 ? '1 reference' : `${lock.entries.length} references`;
  return `${file} ${state} (${count})\n${changes.join('')}`;
}

function describeAsJson({ name, version, entries, changes }: PreparedLock, file: string, isStale: boolean): string {
  const document = { schemaVersion: SCHEMA_VERSION, name, version, file, upToDate: !isStale, entries, changes };
  return `${writeJson(document)}\n`;
}
