import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NAMES = ['OUTPUT', 'ENV', 'PATH', 'STATE', 'STEP_SUMMARY', 'ARTIFACTS'] as const;
type FileName = (typeof NAMES)[number];

/** The files through which one step talks back to the runner. */
export interface CommandFiles {
  /** `GITHUB_OUTPUT` and so on, as the step sees them. */
  readonly environment: { readonly [variable: string]: string };
  read(name: FileName): string;
}

/** Creates empty files for a step below a folder of the runner. */
export function createCommandFiles(folder: string, step: number): CommandFiles {
  mkdirSync(folder, { recursive: true });
  const pathOf = (name: FileName) => join(folder, `${name.toLowerCase()}_${step}`);
  for (const name of NAMES) writeFileSync(pathOf(name), '');
  return {
    environment: Object.fromEntries(NAMES.map((name) => [`GITHUB_${name}`, pathOf(name)])),
    read: (name) => readFileSync(pathOf(name), 'utf8'),
  };
}

/** Reads `name=value` lines and `name<<DELIMITER` blocks; throws on anything else. */
export function parseEntries(text: string): [name: string, value: string][] {
  const lines = text.split(/\r?\n/);
  const entries: [string, string][] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const [, name = '', operator, rest = ''] = /^(.*?)(=|<<)(.*)$/.exec(line) ?? [];
    if (name === '' || operator === undefined) throw new Error(`Invalid format '${line}'`);
    if (operator === '=') {
      entries.push([name, rest]);
      continue;
    }
    const end = lines.indexOf(rest, index + 1);
    if (end === -1) throw new Error(`Invalid value. Matching delimiter not found '${rest}'`);
    entries.push([name, lines.slice(index + 1, end).join('\n')]);
    index = end;
  }
  return entries;
}

export function parseLines(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line !== '');
}
