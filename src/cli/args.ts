import { parseArgs } from 'node:util';
import { AppError, nearestName } from '../base/index.ts';

/** One option of the command line. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  /** What the help says, without a full stop. */
  readonly help: string;
  /** Name of the value in the help. */
  readonly value?: string;
  readonly short?: string;
  readonly multiple?: boolean;
  /** The only texts it takes. */
  readonly choices?: readonly string[];
  /** The option that this is another name of; both are read under that one's name, in the order they are given. */
  readonly aliasOf?: string;
}

/** Options by long name. */
export type OptionTable = { readonly [name: string]: OptionSpec };

/** A parsed command line. Every given option has been checked against its table. */
export interface ParsedArgs {
  readonly positionals: readonly string[];
  /** The last value of an option that takes one. */
  text(name: string): string | undefined;
  texts(name: string): readonly string[];
  flag(name: string): boolean;
}

/**
 * Parses arguments against a table. Values may follow as `--name=value` or as the next argument.
 *
 * @throws AppError `USAGE` that names the nearest option or choice
 */
export function parseCommandLine(args: readonly string[], table: OptionTable): ParsedArgs {
  const { tokens } = parseArgs({ args: [...args], options: toParseArgs(table), strict: false, tokens: true });
  const values = new Map<string, (string | true)[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const value = readOption(table, token.name, token.rawName, token.value);
    const name = table[token.name]?.aliasOf ?? token.name;
    const known = values.get(name) ?? [];
    if (known.length > 0 && table[name]?.multiple !== true) throw usage(`${token.rawName} is given twice`);
    values.set(name, [...known, value]);
  }
  const textsOf = (name: string) => (values.get(name) ?? []).filter((value) => typeof value === 'string');
  return {
    positionals,
    text: (name) => textsOf(name).at(-1),
    texts: textsOf,
    flag: (name) => values.get(name)?.includes(true) ?? false,
  };
}

function readOption(table: OptionTable, name: string, rawName: string, value: string | undefined): string | true {
  const spec = Object.hasOwn(table, name) ? table[name] : undefined;
  if (spec === undefined) throw unknownOption(rawName, Object.keys(table));
  if (spec.type === 'boolean') {
    if (value !== undefined) throw usage(`${rawName} takes no value`);
    return true;
  }
  if (value === undefined || value === '') throw usage(`${rawName} needs a value`);
  if (spec.choices !== undefined && !spec.choices.includes(value)) throw badChoice(rawName, value, spec.choices);
  return value;
}

/** An option that is in no table. */
export function unknownOption(rawName: string, known: readonly string[]): AppError {
  const near = nearestName(rawName.replace(/^-+/, ''), known);
  const hint = near === undefined ? 'See --help for the options.' : `Did you mean --${near}?`;
  return usage(`unknown option ${rawName}`, hint);
}

function badChoice(rawName: string, value: string, choices: readonly string[]): AppError {
  const near = nearestName(value, choices);
  const hint = `${near === undefined ? '' : `Did you mean ${near}? `}Choose from ${choices.join(', ')}.`;
  return usage(`${rawName} does not take ${JSON.stringify(value)}`, hint);
}

/** A mistake on the command line. */
export function usage(message: string, hint = 'See --help.'): AppError {
  return new AppError('USAGE', message, { hint });
}

function toParseArgs(table: OptionTable) {
  const options: { [name: string]: { type: 'string' | 'boolean'; short?: string; multiple: true } } = {};
  for (const [name, spec] of Object.entries(table)) {
    options[name] = { type: spec.type, multiple: true, ...(spec.short === undefined ? {} : { short: spec.short }) };
  }
  return options;
}
