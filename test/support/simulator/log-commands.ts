import type { AnnotationBoard, AnnotationLevel, RunAnnotation } from './annotations.ts';
import type { Masks } from './masking.ts';

const COMMAND = /^\s*::(.+?)::(.*)$/s;
const NUMBERS = ['line', 'endLine', 'col', 'endColumn'] as const;

/** Reads the lines a step prints: obeys workflow commands, keeps the rest as the log. */
export class StepLog {
  readonly lines: string[] = [];
  #stopToken: string | undefined;
  readonly #board: AnnotationBoard;
  readonly #masks: Masks;

  constructor(board: AnnotationBoard, masks: Masks) {
    this.#board = board;
    this.#masks = masks;
  }

  get text(): string {
    return this.lines.join('\n');
  }

  read(line: string): void {
    const command = parseCommand(line);
    if (this.#stopToken !== undefined) {
      if (command?.name === this.#stopToken) this.#stopToken = undefined;
      this.#keep(line);
    } else if (command === undefined || !this.#obey(command)) {
      this.#keep(line);
    }
  }

  /** A remark of the runner itself, or of a step's command. */
  annotate(level: AnnotationLevel, message: string, place: Partial<RunAnnotation> = {}): void {
    this.#keep(`##[${level}]${message}`);
    this.#board.add({ ...place, level, message: this.#masks.hide(message) });
  }

  #obey(command: Command): boolean {
    const { name, properties, value } = command;
    if (name === 'error' || name === 'warning' || name === 'notice') this.annotate(name, value, placeOf(properties));
    else if (name === 'add-mask') this.#masks.add(value);
    else if (name === 'stop-commands') this.#stopToken = value;
    else if (name === 'group') this.#keep(`##[group]${value}`);
    else if (name === 'endgroup') this.#keep('##[endgroup]');
    else return name === 'debug' || name === 'echo';
    return true;
  }

  #keep(line: string): void {
    this.lines.push(this.#masks.hide(line));
  }
}

interface Command {
  readonly name: string;
  readonly properties: { readonly [name: string]: string };
  readonly value: string;
}

function parseCommand(line: string): Command | undefined {
  const [, head, value = ''] = COMMAND.exec(line) ?? [];
  if (head === undefined) return undefined;
  const [name = '', ...list] = head.split(' ');
  const pairs = list
    .join(' ')
    .split(',')
    .map((pair) => [pair.split('=')[0]?.trim(), pair.slice(pair.indexOf('=') + 1)]);
  const properties = Object.fromEntries(
    pairs.map(([key, text = '']) => [key, unescapeData(text).replace(/%3A/gi, ':').replace(/%2C/gi, ',')]),
  );
  return { name, properties, value: unescapeData(value) };
}

function unescapeData(text: string): string {
  return text.replace(/%0D/gi, '\r').replace(/%0A/gi, '\n').replace(/%25/g, '%');
}

function placeOf(properties: Command['properties']): Partial<RunAnnotation> {
  const { title, file } = properties;
  const numbers = NUMBERS.filter((name) => /^\d+$/.test(properties[name] ?? ''));
  return {
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file }),
    ...Object.fromEntries(numbers.map((name) => [name, Number(properties[name])])),
  };
}
