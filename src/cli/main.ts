import { resolve } from 'node:path';
import { UnreadableBundle } from '../app/index.ts';
import { AppError, nearestName } from '../base/index.ts';
import { FORMATS_OF, type Format, renderReport } from '../report/index.ts';
import { writeOutput } from '../sources/index.ts';
import { parseCommandLine, unknownOption, usage } from './args.ts';
import type { Command, CommandResult, Invocation } from './command.ts';
import { COMMANDS } from './commands.ts';
import { type CliContext, openContext } from './context.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-code.ts';
import { GLOBAL_OPTIONS } from './global-options.ts';
import { renderCommandHelp, renderOverview } from './help.ts';

/** The world around the program, so that tests can stand in for it. */
export interface CliEnvironment {
  readonly env: { readonly [name: string]: string | undefined };
  readonly workingDirectory: string;
  readonly now: () => Date;
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Settles when the program is asked to end, for commands that run until then. */
  readonly stopped: () => Promise<void>;
  /** From the first call on, aborts when the program is asked to end, for commands with something to tell then. */
  readonly interruption?: () => AbortSignal;
  /** Ends the process although work is left in it that nobody waits for. */
  readonly leave?: (exitCode: ExitCode) => void;
  /** Standard error is a terminal. Default false. */
  readonly showsProgress?: boolean;
  /** Shows an address in a browser; missing when nobody sits at the terminal. */
  readonly openBrowser?: (url: string) => void;
  /** Folder of the dashboard's front end; default: beside the program. */
  readonly frontEnd?: string;
}

/**
 * Runs one command line. Results go to standard output, everything else to standard error.
 *
 * @returns the exit code; never throws
 */
export async function main(argv: readonly string[], environment: CliEnvironment): Promise<ExitCode> {
  const exitCode = await run(argv, environment).catch((error: unknown) => {
    environment.writeError(describeError(error, argv.includes('--verbose')));
    return exitCodeOf(error);
  });
  if (exitCode === EXIT.interrupted || exitCode === EXIT.terminated) environment.leave?.(exitCode);
  return exitCode;
}

async function run(argv: readonly string[], environment: CliEnvironment): Promise<ExitCode> {
  const { name, rest } = splitCommand(argv);
  if (name === undefined) {
    environment.writeError(renderOverview(COMMANDS));
    return EXIT.usage;
  }
  if (name === 'help' || name === '--help' || name === '-h') {
    const topic = rest.find((argument) => !argument.startsWith('-'));
    environment.writeOut(topic === undefined ? renderOverview(COMMANDS) : renderCommandHelp(findCommand(topic)));
    return EXIT.ok;
  }
  if (name.startsWith('-') && name !== '--version') throw noCommandYet(name);
  const command = findCommand(name === '--version' ? 'version' : name);
  const args = parseCommandLine(rest, { ...GLOBAL_OPTIONS, ...command.options });
  if (args.flag('help')) {
    environment.writeOut(renderCommandHelp(command));
    return EXIT.ok;
  }
  checkPositionals(command, args.positionals);
  const format = checkFormat(command, args.text('output-format') ?? 'text');
  let context: CliContext | undefined;
  const result = await runCommand(command, {
    ...surroundingsOf(environment),
    args,
    format,
    async openContext() {
      context = await openContext(args, environment);
      return context;
    },
  });
  const text = renderResult(result, format);
  environment.writeOut(text);
  environment.writeError(describeAge(context));
  if (result.failure !== undefined) environment.writeError(describeError(result.failure, args.flag('verbose')));
  const file = args.text('report-file');
  if (file !== undefined) await writeOutput(resolve(environment.workingDirectory, file), text);
  return result.exitCode;
}

/** What commands see of the world around the program. */
function surroundingsOf(environment: CliEnvironment): Omit<Invocation, 'args' | 'format' | 'openContext'> {
  return {
    env: environment.env,
    workingDirectory: environment.workingDirectory,
    stopped: environment.stopped,
    ...(environment.interruption === undefined ? {} : { interruption: environment.interruption }),
    now: environment.now,
    ...(environment.openBrowser === undefined ? {} : { openBrowser: environment.openBrowser }),
    ...(environment.frontEnd === undefined ? {} : { frontEnd: environment.frontEnd }),
    showsProgress: environment.showsProgress ?? false,
    note: (message) => environment.writeError(`${makeVisible(message)}\n`),
  };
}

/** Old answers are never taken in silence. */
function describeAge(context: CliContext | undefined): string {
  const served = context?.offline?.allServed() ?? [];
  return served.map(({ repository, seenAt }) => `pacto: offline: ${repository} as of ${seenAt}\n`).join('');
}

/** A bundle that is broken itself is a finding (exit code 1), shown as validation shows it. */
async function runCommand(command: Command, invocation: Invocation): Promise<CommandResult> {
  try {
    return await command.run(invocation);
  } catch (error) {
    if (!(error instanceof UnreadableBundle)) throw error;
    const bundle = { source: error.source, name: '', version: '', valid: false, findings: error.findings };
    return { report: { kind: 'validate', bundles: [bundle] }, exitCode: EXIT.findings };
  }
}

/** Takes the command out of the arguments; global options may stand before it. */
function splitCommand(argv: readonly string[]): { name: string | undefined; rest: readonly string[] } {
  let index = 0;
  while (index < argv.length) {
    const argument = argv[index] ?? '';
    const spec = GLOBAL_OPTIONS[argument.replace(/^--/, '')];
    const isGlobal = argument.startsWith('--') && (spec !== undefined || argument.includes('='));
    if (!isGlobal || argument === '--help') break;
    index += spec?.type === 'string' ? 2 : 1;
  }
  return { name: argv[index], rest: [...argv.slice(0, index), ...argv.slice(index + 1)] };
}

/** An option where a command is expected: one that no command has, or one that stands too early. */
function noCommandYet(option: string): AppError {
  const owner = COMMANDS.find((command) => Object.hasOwn(command.options, option.replace(/^--/, '')));
  if (owner === undefined) return unknownOption(option, Object.keys(GLOBAL_OPTIONS));
  return usage(`${option} is an option of a command`, `Write it after the command: pacto ${owner.name} ${option} …`);
}

function findCommand(name: string): Command {
  const found = COMMANDS.find((command) => command.name === name);
  if (found !== undefined) return found;
  const near = nearestName(
    name,
    COMMANDS.map((command) => command.name),
  );
  throw usage(
    `unknown command ${JSON.stringify(name)}`,
    near === undefined ? 'See pacto --help.' : `Did you mean ${near}?`,
  );
}

function checkPositionals(command: Command, positionals: readonly string[]): void {
  if (positionals.includes('')) throw usage(`pacto ${command.name} got an empty argument`, 'Is a variable unset?');
  const { min, max } = command.positionals;
  if (positionals.length >= min && positionals.length <= max) return;
  const problem = positionals.length < min ? 'is missing an argument' : 'takes no further argument';
  const extra = positionals.length > max ? `: ${JSON.stringify(positionals[max])}` : '';
  throw usage(`pacto ${command.name} ${problem}${extra}`, `Usage: pacto ${command.name} ${command.usage}`);
}

function checkFormat(command: Command, format: string): string {
  const formats = ['text', 'json', ...command.formats];
  if (formats.includes(format)) return format;
  const near = nearestName(format, formats);
  const hint = `${near === undefined ? '' : `Did you mean ${near}? `}pacto ${command.name} knows ${formats.join(', ')}.`;
  throw usage(`unknown format ${JSON.stringify(format)}`, hint);
}

function renderResult(result: CommandResult, format: string): string {
  if (result.report === undefined) return result.text ?? '';
  const formats: readonly string[] = FORMATS_OF[result.report.kind];
  return renderReport(result.report, (formats.includes(format) ? format : 'text') as Format);
}

function describeError(error: unknown, verbose: boolean): string {
  if (error instanceof AppError) {
    const hint = error.hint === undefined ? '' : `\n  ${error.hint}`;
    const cause = verbose && error.cause !== undefined ? `\n  caused by: ${String(error.cause)}` : '';
    return `${makeVisible(`pacto: ${error.message}${hint}${cause}`)}\n`;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `pacto: this is a bug, please report it with the lines below\n${stack}\n`;
}

/** Messages quote what registries and files say; nothing in them may steer the terminal or turn the text around. */
function makeVisible(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]|[\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}
