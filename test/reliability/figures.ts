import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { FAULTS } from './faults.ts';
import { PERMISSION_SETS } from './permission-sets.ts';
import { CHANGES } from './scene.ts';

/** What a run of the whole matrix came to. */
export interface Figures {
  readonly rows: { readonly event: string; readonly combinations: number; readonly wrong: number }[];
  readonly seed: number;
  readonly seconds: number;
  /** Path of the program that ran the action. */
  readonly node: string;
}

/** The part of the page of figures that is about the action. */
function renderFigures({ rows, seed, seconds, node }: Figures): string {
  const total = rows.reduce((sum, { combinations }) => sum + combinations, 0);
  const wrong = rows.reduce((sum, row) => sum + row.wrong, 0);
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  return `# Reliability

## The action

Written by \`npm run test:reliability\`; not edited by hand. Every combination runs the committed \`dist/\` as GitHub's
runner would, in a world of its own on loopback, and is compared with what the rules for users say must come out
([\`test/reliability/oracle.ts\`](../test/reliability/oracle.ts)): conclusion, outputs, comments, what is published; no
crash, no token in anything shown, no annotation that the runner would drop, no request that GitHub's API description
does not know, and no word on contracts where nothing was judged. Each pull request runs a covering part of it with a
seed of its own.

| combinations | wrong | seconds | seed | Node |
| --- | --- | --- | --- | --- |
| ${total.toLocaleString('en')} | ${wrong} | ${seconds.toFixed(0)} | ${seed} | ${version} |

| event | combinations | wrong |
| --- | --- | --- |
${rows.map((row) => `| ${row.event} | ${row.combinations} | ${row.wrong} |`).join('\n')}

Each event meets each of these together:

- **Permissions**: ${listTitles(PERMISSION_SETS)}; the repository is private.
- **Faults**: ${listTitles(FAULTS)}.

Changes take turns, in an order that the seed decides: ${listTitles(CHANGES)}.
`;
}

/** Replaces the action's part of a page; what other suites wrote below it stays. */
export function writeFigures(file: string, figures: Figures): void {
  const known = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const others = known.indexOf('<!-- registry:start -->');
  writeFileSync(file, `${renderFigures(figures)}${others === -1 ? '' : `\n${known.slice(others)}`}`);
}

function listTitles(items: readonly { readonly title: string }[]): string {
  return items.map(({ title }) => title).join(' · ');
}
