import type { OptionTable } from './args.ts';
import type { Command } from './command.ts';
import { GLOBAL_OPTIONS } from './global-options.ts';

/** The overview of all commands. */
export function renderOverview(commands: readonly Command[]): string {
  const rows = commands.map((command) => [`${command.name} ${command.usage}`.trim(), command.summary] as const);
  return [
    'Usage: pacto COMMAND [OPTIONS]',
    '',
    'Commands:',
    ...alignRows(rows),
    '',
    'Global options:',
    ...alignRows(optionRows(GLOBAL_OPTIONS)),
    '',
    'Exit codes: 0 ok · 1 findings · 2 usage or configuration · 3 environment · 4 publish conflict · 70 bug',
    '',
  ].join('\n');
}

/** The help of one command. */
export function renderCommandHelp(command: Command): string {
  const own = optionRows(command.options);
  return [
    `Usage: pacto ${command.name} ${command.usage}`.trimEnd(),
    '',
    `${command.summary}.`,
    '',
    ...(own.length === 0 ? [] : ['Options:', ...alignRows(own), '']),
    `Formats: ${['text', 'json', ...command.formats].join(', ')}`,
    '',
    'Global options:',
    ...alignRows(optionRows(GLOBAL_OPTIONS)),
    '',
  ].join('\n');
}

function optionRows(table: OptionTable): (readonly [string, string])[] {
  return Object.entries(table).map(([name, spec]) => {
    const short = spec.short === undefined ? '' : `-${spec.short}, `;
    const value = spec.type === 'string' ? ` ${spec.value ?? 'VALUE'}` : '';
    const choices = spec.choices === undefined ? '' : `: ${spec.choices.join(', ')}`;
    return [`${short}--${name}${value}`, `${spec.help}${choices}`] as const;
  });
}

function alignRows(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
